package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.data.DataMigration;
import dev.pgpx.migrate.data.DataProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows changed in batches, while connections break and others write. */
class DataMigrationTest {
    private static final String COUNT_UP = "update item set n = n + 1 where :batch";

    private static ScratchDatabases scratch;
    private static Database database;

    @BeforeAll
    static void start() {
        scratch = new ScratchDatabases("data");
        database = scratch.get();
    }

    @AfterAll
    static void stop() {
        scratch.close();
    }

    @BeforeEach
    void empty() {
        run("drop schema public cascade", "create schema public");
    }

    private static void run(String... statements) {
        for (String statement : statements) {
            database.run(unsafe(statement));
        }
    }

    private static void items(int rows) {
        run(
                "create table item (id bigint primary key, n int not null default 0)",
                "insert into item select i * 3 from generate_series(1, " + rows + ") i");
    }

    private static long number(String query) {
        return database.one(unsafe(query).map(row -> row.getLong(0)));
    }

    private static DataMigration fast(String name, String statement) {
        return DataMigration.of(name, statement).withPauses(0);
    }

    @Test
    void changesEachRowOnce() {
        items(2_500);
        run("analyze item");
        List<DataProgress> told = new ArrayList<>();
        DataMigration migration =
                fast("up", COUNT_UP).over("item", "id").withRows(100, 1_000).withListener(told::add);
        assertThat(migration.run(database)).isEqualTo(2_500);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(2_500);
        DataProgress last = told.get(told.size() - 1);
        assertThat(last.seen()).isEqualTo(2_500);
        assertThat(last.changed()).isEqualTo(2_500);
        assertThat(last.estimated()).isEqualTo(2_500);
        assertThat(last.batches()).isEqualTo(told.size()).isGreaterThan(2);
        assertThat(last.toString()).startsWith("up: 2500 of about 2500 rows, ");

        assertThat(migration.run(database)).isEqualTo(2_500);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(2_500);
        migration.forget(database);
        migration.run(database);
        assertThat(number("select count(*) from item where n = 2")).isEqualTo(2_500);
    }

    /** Odd calls end their own connection, whatever is rolled back. */
    private static void makeEveryOtherCallFatal() {
        run(
                "create sequence call",
                """
                create function survive() returns boolean language plpgsql as $$
                begin
                    if nextval('call') % 2 = 1 then
                        perform pg_terminate_backend(pg_backend_pid());
                        perform pg_sleep(60);
                    end if;
                    return true;
                end $$""");
    }

    @Test
    void goesOnAfterEachConnectionThatIsKilled() {
        items(100);
        makeEveryOtherCallFatal();
        DataMigration once = fast("killed", COUNT_UP + " and (select survive())")
                .over("item", "id")
                .withRows(10, 10)
                .withLockTimeout(Duration.ofSeconds(5), 1);
        int kills = 0;
        while (true) {
            try {
                once.run(database);
                break;
            } catch (DatabaseException killed) {
                kills++;
            }
        }
        assertThat(kills).isEqualTo(10);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(100);
    }

    @Test
    void triesAgainByItself() {
        items(100);
        makeEveryOtherCallFatal();
        long changed = fast("stubborn", COUNT_UP + " and (select survive())")
                .over("item", "id")
                .withRows(40, 40)
                .run(database);
        assertThat(changed).isEqualTo(100);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(100);
    }

    @Test
    void goesOnAfterAListenerThatFails() {
        items(100);
        DataMigration migration = fast("told", COUNT_UP).over("item", "id").withRows(30, 30);
        assertThatThrownBy(() -> migration
                        .withListener(progress -> {
                            throw new IllegalStateException("the process ends");
                        })
                        .run(database))
                .hasMessage("the process ends");
        assertThat(number("select sum(n) from item")).isEqualTo(30);
        assertThat(migration.run(database)).isEqualTo(100);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(100);
    }

    @Test
    void goesThroughKeysOfSeveralColumnsAndOfText() {
        run(
                "create table word (lang text, \"No\" int, word text not null, upper text, primary key (lang, \"No\"))",
                "insert into word select l, i, l || i from unnest(array['de', 'en', 'o''x', 'ä']) l, generate_series(1, 7) i",
                "create table copy (word text primary key)");
        fast("upper", "update word w set upper = upper(w.word) where :batch(w) and ':batch' <> ''")
                .over("public.word", "lang", "No")
                .withRows(3, 3)
                .run(database);
        assertThat(number("select count(*) from word where upper = upper(word)"))
                .isEqualTo(28);
        fast("copied", "insert into copy select word from word where :batch")
                .over("word", "lang", "No")
                .withRows(5, 5)
                .run(database);
        assertThat(number("select count(*) from copy")).isEqualTo(28);
        fast("gone", "delete from word where :batch").over("word", "lang", "No").run(database);
        assertThat(number("select count(*) from word")).isZero();
    }

    @Test
    void findsRowsThatComeMeanwhileWithSmallerKeys() {
        run(
                "create table token (id uuid primary key default gen_random_uuid(), hash text)",
                "insert into token select from generate_series(1, 200)");
        DataMigration migration = fast("hash", "update token set hash = md5(id::text) where :batch and hash is null")
                .over("token", "id")
                .withRemaining("hash is null")
                .withRows(20, 20)
                .withListener(progress -> {
                    if (progress.batches() <= 10) {
                        run("insert into token select from generate_series(1, 5)");
                    }
                });
        assertThat(migration.run(database)).isEqualTo(250);
        assertThat(number("select count(*) from token where hash is null")).isZero();
    }

    /** Between the rows to be done lie some that are done: by an earlier pass, or from the beginning. */
    @Test
    void leavesRowsAloneThatAreDone() {
        items(200);
        run("alter table item add done boolean not null default false", "update item set done = true where id % 2 = 0");
        DataMigration migration = fast("some", "update item i set n = i.n + 1, done = true where :batch(i)")
                .over("item", "id")
                .withRemaining("not done")
                .withRows(30, 30)
                .withListener(progress -> {
                    if (progress.batches() == 2) {
                        run("insert into item select i from generate_series(1, 60) i where i % 3 <> 0");
                    }
                });
        assertThat(migration.run(database)).isEqualTo(100 + 40);
        assertThat(number("select count(*) from item where n = 1")).isEqualTo(100 + 40);
        assertThat(number("select count(*) from item where n = 0")).isEqualTo(100);
    }

    @Test
    void waitsForLocksOnlySoLong() throws Exception {
        items(10);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> held = other.submit(() -> database.transaction(transaction -> {
                run("update item set n = 0 where id = 3");
                locked.countDown();
                return free.await(60, TimeUnit.SECONDS);
            }));
            assertThat(locked.await(60, TimeUnit.SECONDS)).isTrue();
            DataMigration migration = fast("locked", COUNT_UP).over("item", "id");
            assertThatThrownBy(() ->
                            migration.withLockTimeout(Duration.ofMillis(20), 2).run(database))
                    .isInstanceOfSatisfying(DatabaseException.class, failure -> assertThat(failure.sqlState())
                            .isEqualTo("55P03"));
            free.countDown();
            assertThat(held.get()).isTrue();
            assertThat(migration.run(database)).isEqualTo(10);
        } finally {
            free.countDown();
            other.shutdown();
        }
    }

    @Test
    void refusesWhatCannotGoWell() {
        items(10);
        run("create table loose (id int, other int not null)", "insert into item values (1000)");
        assertThatThrownBy(() -> DataMigration.of("none", "update item set n = 1 -- :batch"))
                .hasMessageContaining("PGPX-7071");
        assertThatThrownBy(() -> fast("nulls", COUNT_UP).over("loose", "id").run(database))
                .hasMessageContaining("PGPX-7072");
        assertThatThrownBy(() -> fast("sorted", COUNT_UP).over("loose", "other").run(database))
                .hasMessageContaining("PGPX-7073");
        assertThatThrownBy(() -> database.inTransaction(transaction ->
                        fast("inside", COUNT_UP).over("item", "id").run(database)))
                .hasMessageContaining("PGPX-7070");
        assertThatThrownBy(() -> fast("endless", "update item set n = n where :batch and false")
                        .over("item", "id")
                        .withRemaining("n = 0")
                        .run(database))
                .hasMessageContaining("PGPX-7074");
        assertThatThrownBy(() -> fast("failing", "update item set n = 1 / (id - 1000)::int where :batch")
                        .over("item", "id")
                        .withRows(4, 4)
                        .run(database))
                .isInstanceOf(DatabaseException.class);
        assertThat(number("select count(*) from item where n <> 0")).isEqualTo(0);
        assertThat(number("select seen from pgpx_data_migration where name = 'failing'"))
                .isEqualTo(8);
    }
}
