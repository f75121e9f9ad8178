package dev.pgpx.conformance.schema.manage;

import static dev.pgpx.conformance.schema.manage.Fixture.isValid;
import static dev.pgpx.conformance.schema.manage.Fixture.run;
import static dev.pgpx.conformance.schema.manage.Fixture.sql;
import static dev.pgpx.conformance.schema.manage.Fixture.text;
import static dev.pgpx.conformance.schema.manage.Fixture.texts;
import static dev.pgpx.schema.manage.Keys.index;
import static dev.pgpx.schema.manage.Operations.createConcurrently;
import static dev.pgpx.schema.manage.Operations.drop;
import static dev.pgpx.schema.manage.Operations.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.manage.IndexDefinition;
import dev.pgpx.schema.manage.IndexProgress;
import dev.pgpx.schema.manage.ProgressListener;
import dev.pgpx.testing.PgpxTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indexes built while others write, and what is left when that fails. */
@PgpxTest
class IndexBuildTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static final String ODD = "Odd \"index'\n";
    private static final IndexDefinition TITLE =
            IndexDefinition.of("shop", "book", ODD, "title").unique();

    @BeforeEach
    void create(Database db) {
        run(db, "create schema shop", "create table shop.book (id bigint, title text)");
        run(db, "insert into shop.book select n, 'title ' || n from generate_series(1, 1000) n");
    }

    @AfterEach
    void dropAll(Database db) {
        run(db, "drop schema shop cascade");
    }

    private static List<String> indexes(Database db) {
        return texts(db, "select indexname::text from pg_indexes where schemaname = 'shop'");
    }

    @Test
    void anIndexIsBuiltOutsideOfTransactions(Database db) {
        assertThatThrownBy(() -> db.inTransaction(
                        transaction -> createConcurrently(TITLE).run(db)))
                .isInstanceOf(SchemaException.class)
                .hasMessageContainingAll("PGPX-3059", "cannot run in a transaction", "outside");

        List<String> sent = sql(createConcurrently(TITLE)
                .withLockTimeout(Duration.ofSeconds(60))
                .run(db));
        assertThat(sent).containsExactly("create unique index concurrently \"Odd \"\"index'\n\" on shop.book (title)");
        assertThat(indexes(db)).containsExactly(ODD);
        assertThat(text(db, "show lock_timeout")).isEqualTo("0");
    }

    @Test
    void otherKindsOfIndexesAreDefinedInWords(Database db) {
        createConcurrently(IndexDefinition.of("shop", "book", "words")
                        .expression("lower(title)")
                        .descending("id")
                        .column("title", "text_pattern_ops")
                        .including("title")
                        .where("id > 5")
                        .parameters(Map.of("fillfactor", "70")))
                .run(db);
        assertThat(text(db, "select indexdef from pg_indexes where indexname = 'words'"))
                .isEqualTo("CREATE INDEX words ON shop.book USING btree (lower(title), id DESC, title text_pattern_ops)"
                        + " INCLUDE (title) WITH (fillfactor='70') WHERE (id > 5)");
        createConcurrently(IndexDefinition.of("shop", "book", "blocks", "id").using("brin"))
                .run(db);
        assertThat(isValid(db, "shop.blocks")).isTrue();
    }

    @Test
    void progressIsToldWhileTheBuildWaits(Database db) throws Exception {
        List<IndexProgress> told = new CopyOnWriteArrayList<>();
        CountDownLatch waiting = new CountDownLatch(1);
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        run(writer.database(), "insert into shop.book values (0, 'new')");
        CompletableFuture<Void> build = CompletableFuture.runAsync(
                () -> createConcurrently(TITLE)
                        .reporting(
                                progress -> {
                                    told.add(progress);
                                    if (progress.phase().contains("waiting for writers")) {
                                        waiting.countDown();
                                    }
                                },
                                Duration.ofMillis(5))
                        .run(db),
                OWN_THREAD);
        try {
            assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            writer.commit();
            writer.close();
        }
        build.get(60, TimeUnit.SECONDS);
        assertThat(told)
                .anySatisfy(progress -> assertThat(progress.lockersTotal()).isEqualTo(1));
        assertThat(indexes(db)).containsExactly(ODD);
    }

    @Test
    void whatAListenerThrowsIsThrownWhenTheIndexIsBuilt(Database db) throws Exception {
        CountDownLatch called = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        run(writer.database(), "insert into shop.book values (0, 'new')");
        Thread build = new Thread(() -> {
            try {
                createConcurrently(TITLE)
                        .reporting(
                                progress -> {
                                    called.countDown();
                                    throw new IllegalStateException("enough");
                                },
                                Duration.ofMillis(5))
                        .run(db);
            } catch (IllegalStateException failure) {
                thrown.set(failure);
            }
        });
        build.start();
        try {
            assertThat(called.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            writer.commit();
            writer.close();
        }
        build.join(60_000);
        assertThat(thrown.get()).hasMessage("enough");
        assertThat(exists(db, index("shop", "book", ODD))).isTrue();
    }

    @Test
    void rowsThatAreNotUniqueLeaveNoInvalidIndex(Database db) {
        run(db, "insert into shop.book values (0, 'title 1')");
        assertThatThrownBy(() -> createConcurrently(TITLE).run(db))
                .isInstanceOf(SchemaException.class)
                .hasCauseInstanceOf(DatabaseException.class)
                .hasMessageContainingAll("PGPX-3060", "index shop.book.", "could not be built", "was dropped")
                .hasMessageNotContaining("title 1");
        assertThat(indexes(db)).isEmpty();
    }

    @Test
    void whatCannotBeDroppedIsNamedWithTheStatementThatDropsIt(Database db) {
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        run(writer.database(), "insert into shop.book values (0, 'new')");
        try {
            assertThatThrownBy(() -> createConcurrently(TITLE).run(db.withDeadline(Duration.ofSeconds(1))))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContainingAll(
                            "PGPX-3061", "still there", "Drop it: drop index concurrently shop.\"Odd \"\"index'");
            assertThatThrownBy(() -> createConcurrently(TITLE).run(db))
                    .isInstanceOf(SchemaException.class)
                    .hasMessageContainingAll("PGPX-3062", "taken by an invalid index");
        } finally {
            writer.rollback();
            writer.close();
        }
        drop(index("shop", "book", ODD)).run(db);
        createConcurrently(TITLE).run(db);
        assertThatThrownBy(() -> createConcurrently(TITLE).run(db))
                .hasMessageContainingAll("PGPX-3062", "taken by an index");
        assertThat(indexes(db)).containsExactly(ODD);
    }

    @Test
    void anInterruptEndsTheBuild(Database db) throws Exception {
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        run(writer.database(), "insert into shop.book values (0, 'new')");
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Thread build = new Thread(() -> {
            try {
                createConcurrently(TITLE)
                        .reporting(progress -> waiting.countDown(), Duration.ofMillis(5))
                        .run(db.withDeadline(Duration.ofSeconds(20)));
            } catch (RuntimeException failure) {
                thrown.set(failure);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        build.start();
        assertThat(waiting.await(60, TimeUnit.SECONDS)).isTrue();
        build.interrupt();
        awaitDrop(db); // which waits for the writer
        writer.rollback();
        writer.close();
        build.join(60_000);
        assertThat(thrown.get()).isInstanceOf(SchemaException.class).hasMessageContaining("PGPX-3060");
        assertThat(flag.get()).isTrue();
        assertThat(indexes(db)).isEmpty();
    }

    private static void awaitDrop(Database db) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (texts(db, "select 'x' from pg_stat_activity where query like 'drop index%'")
                .isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(limit);
            Thread.onSpinWait();
        }
    }

    @Test
    void aBuildGoesOnWhereNobodyCanBeAskedForItsProgress(Database db) throws Exception {
        run(db, "insert into shop.book select n, 'more ' || n from generate_series(1, 1000) n");
        CountDownLatch unavailable = new CountDownLatch(1);
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        run(writer.database(), "insert into shop.book values (0, 'new')");
        ProgressListener listener = new ProgressListener() {
            @Override
            public void progress(IndexProgress progress) {
                throw new IllegalStateException("there is no second connection");
            }

            @Override
            public void unavailable(RuntimeException why) {
                unavailable.countDown();
            }
        };
        String url = "postgresql://" + text(db, "select current_user::text") + "@" + db.target();
        try (Database narrow =
                Database.open(Settings.builder().url(url).poolSize(1).build())) {
            CompletableFuture<Void> build = CompletableFuture.runAsync(
                    () -> createConcurrently(TITLE)
                            .reporting(listener, Duration.ofMillis(5))
                            .run(narrow),
                    OWN_THREAD);
            try {
                assertThat(unavailable.await(60, TimeUnit.SECONDS)).isTrue();
            } finally {
                writer.rollback();
                writer.close();
            }
            build.get(60, TimeUnit.SECONDS);
        }
        assertThat(indexes(db)).containsExactly(ODD);
    }

    @Test
    void aTableThatIsNotThereIsTheServersError(Database db) {
        assertThatThrownBy(() -> createConcurrently(IndexDefinition.of("shop", "none", "x", "a"))
                        .run(db))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("shop.none");
        assertThatThrownBy(() -> createConcurrently(TITLE).reporting(progress -> {}, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PT0S");
    }
}
