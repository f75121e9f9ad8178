package dev.pgpx.conformance.migrate;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.Direction;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.MigrationListener;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.PlannedMigration;
import dev.pgpx.migrate.run.Standing;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.manage.IndexProgress;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.error.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What applying, undoing and checking migrations does, and what is said when it fails. */
class RunTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static EmbeddedServer server;
    private static Database admin;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir
    private Path folder;

    private Database db;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start();
        admin = Database.open(server.url());
    }

    @AfterAll
    static void stop() {
        admin.close();
        server.close();
    }

    private String name;

    @BeforeEach
    void create() {
        name = "run" + COUNT.incrementAndGet();
        run(admin, "create database " + name);
        db = Database.open(server.url(name));
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static void run(Database database, String text) {
        database.execute(Statement.of(text, "test"), result -> 0);
    }

    private static List<String> texts(Database database, String text) {
        return database.list(dev.pgpx.query.Sql.unsafe(text).as(Codecs.TEXT));
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Migrations migrations() {
        return Migrations.of(folder).withRetries(20, Duration.ofMillis(20)).withLockTimeout(Duration.ofMillis(100));
    }

    private static List<String> keys(List<DoneMigration> done) {
        return done.stream().map(each -> each.direction() + " " + each.key()).toList();
    }

    private List<String> standings() {
        return migrations().status(db).stream()
                .map(status -> status.key() + " " + status.standing())
                .toList();
    }

    @Test
    void whatIsPendingIsAppliedInOrderOnceAndUndone() {
        write("2_b.sql", "-- migrate:up\ncreate table b (id int references a);\n-- migrate:down\ndrop table b");
        write("1_a.sql", "-- migrate:up\ncreate table a (id int primary key);\n-- migrate:down\ndrop table a");
        write("R_v.sql", "create or replace view v as select 1 as one");

        assertThat(migrations().plan(db)).extracting(PlannedMigration::key).containsExactly("1", "2", "R_v");
        assertThat(keys(migrations().tryOut(db))).containsExactly("UP 1", "UP 2", "UP R_v");
        assertThat(standings()).containsExactly("1 PENDING", "2 PENDING", "R_v PENDING");
        assertThatThrownBy(() -> migrations().validateOnStart(db)).hasMessageContaining("PGPX-7026");

        assertThat(keys(migrations().apply(db, Version.of("1")))).containsExactly("UP 1");
        assertThat(keys(migrations().migrateOnStart(db))).containsExactly("UP 2", "UP R_v");
        assertThat(migrations().apply(db)).isEmpty();
        migrations().validateOnStart(db);
        assertThat(migrations().status(db)).allSatisfy(status -> {
            assertThat(status.standing()).isEqualTo(Standing.APPLIED);
            assertThat(status.entry().orElseThrow().by()).isEqualTo(server.user());
        });

        write("R_v.sql", "create or replace view v as select 1 as one, 2 as two");
        assertThat(keys(migrations().apply(db))).containsExactly("UP R_v");
        assertThat(keys(migrations().redo(db))).containsExactly("DOWN 2", "UP 2");
        assertThat(keys(migrations().rollback(db, Version.of("1")))).containsExactly("DOWN 2");
        assertThat(keys(migrations().rollback(db, 5))).containsExactly("DOWN 1");
        assertThat(texts(db, "select key from pgpx_migration")).containsExactly("R_v");
    }

    @Test
    void aFailureSaysWhereAndWhatIsDone() {
        write("1_a.sql", "create table a (id int);");
        write("2_b.sql", "create table b (id int);\ncreate table\n  b (idd nosuch);");
        write("3_c.sql", "create table c (id int);");

        assertThatThrownBy(() -> migrations().apply(db))
                .isInstanceOf(MigrationException.class)
                .hasMessageContainingAll(
                        "PGPX-7033",
                        "2 b failed: type \"nosuch\" does not exist",
                        folder.resolve("2_b.sql") + ":3:10",
                        "statement: create table\n",
                        "done as a whole or not at all",
                        "done before by this run: 1",
                        "not done: 3",
                        "Mend it");
        assertThat(standings()).containsExactly("1 APPLIED", "2 PENDING", "3 PENDING");
        write("2_b.sql", "create table b (id int);");
        assertThat(keys(migrations().apply(db))).containsExactly("UP 2", "UP 3");
    }

    @Test
    void aFailedStepIsMendedAndTheOthersAreNotDoneAgain() {
        run(db, "create table a (id int)");
        run(db, "insert into a values (1), (1)");
        write(
                "1_a.sql",
                "insert into a values (7);\ncreate unique index concurrently ai on a (id);\ninsert into a values (8);");

        assertThatThrownBy(() -> migrations().apply(db))
                .hasMessageContainingAll("could not create unique index", "1_a.sql:2:1", "1 of its 3 steps are done");
        assertThat(texts(db, "select indexname from pg_indexes where tablename = 'a'"))
                .isEmpty();
        assertThat(standings()).containsExactly("1 PARTIAL");
        assertThat(migrations().validate(db)).extracting(Problem::code).containsExactly("PGPX-7025");
        assertThatThrownBy(() -> migrations().rollback(db, 1)).hasMessageContaining("PGPX-7041");

        write(
                "1_a.sql",
                "insert into a values (9);\ncreate index concurrently ai on a (id);\ninsert into a values (8);");
        assertThatThrownBy(() -> migrations().apply(db))
                .hasMessageContainingAll("PGPX-7037", "insert into a values (7)");
        write(
                "1_a.sql",
                "insert into a values (7);\ncreate index concurrently ai on a (id);\ninsert into a values (8);");
        assertThat(keys(migrations().apply(db))).containsExactly("UP 1");
        assertThat(texts(db, "select id::text from a order by id")).containsExactly("1", "1", "7", "8");
        assertThat(migrations().validate(db)).isEmpty();
    }

    @Test
    void whatDoesNotFitTheHistoryIsToldAtOnceAndRepaired() {
        write("1_a.sql", "select 1");
        write("2_b.sql", "select 2");
        write("4_d.sql", "select 4");
        migrations().apply(db);
        write("1_a.sql", "select 11");
        write("3_c.sql", "select 3");
        write("9_z.sql", "\\d");
        assertThat(migrations().validate(db)).extracting(Problem::code).containsExactly("PGPX-7006");
        write("9_z.sql", "select 9");
        assertThat(folder.resolve("2_b.sql").toFile().delete()).isTrue();

        assertThat(standings()).containsExactly("1 EDITED", "3 OUT_OF_ORDER", "4 APPLIED", "9 PENDING", "2 MISSING");
        assertThatThrownBy(() -> migrations().apply(db))
                .hasMessageContainingAll(
                        "there are 3 problems", "1_a.sql: PGPX-7021", "2_b.sql: PGPX-7022", "3_c.sql: PGPX-7023");
        assertThat(migrations().repair(db)).extracting(MigrationStatus::key).containsExactly("1", "2");
        assertThat(keys(migrations().allowingOutOfOrder().apply(db))).containsExactly("UP 3", "UP 9");

        Migrations older = Migrations.of(folder.resolve("none"));
        assertThat(folder.resolve("none").toFile().mkdir()).isTrue();
        assertThat(folder.resolve("9_z.sql").toFile().delete()).isTrue();
        assertThat(standings()).containsExactly("1 APPLIED", "3 APPLIED", "4 APPLIED", "9 UNKNOWN");
        migrations().validateOnStart(db);
        assertThat(migrations().apply(db)).isEmpty();
        assertThatThrownBy(() -> older.apply(db)).hasMessageContaining("PGPX-7022");
    }

    @Test
    void aBaselineStandsForAllBeforeIt() {
        write("1_a.sql", "select * from nowhere");
        write("2_b.sql", "create table b (id int)");
        migrations().baseline(db, Version.of("1"));
        migrations().baseline(db, Version.of("1"));
        assertThatThrownBy(() -> migrations().baseline(db, Version.of("2"))).hasMessageContaining("PGPX-7042");
        assertThat(keys(migrations().apply(db))).containsExactly("UP 2");
        assertThatThrownBy(() -> migrations().rollback(db, 1)).hasMessageContaining("PGPX-7039");
        assertThatThrownBy(() -> migrations().settle(db, Version.of("2"), true)).hasMessageContaining("PGPX-7043");
    }

    @Test
    void ofManyRunnersOneWorksAndTheOthersSeeItDone() throws Exception {
        write("1_a.sql", "create table a (id int); select pg_sleep(0.2)");
        write("2_b.sql", "create index concurrently ai on a (id)");
        write("3_c.sql", "insert into a values (1)");
        int runners = 8;
        CountDownLatch ready = new CountDownLatch(runners);
        ExecutorService threads = Executors.newFixedThreadPool(runners);
        List<Future<List<DoneMigration>>> all = new ArrayList<>();
        Callable<List<DoneMigration>> start = () -> {
            try (Database own = Database.open(server.url(name))) {
                ready.countDown();
                await(ready);
                return migrations().migrateOnStart(own);
            }
        };
        for (int runner = 0; runner < runners; runner++) {
            all.add(threads.submit(start));
        }
        List<Integer> counts = new ArrayList<>();
        for (Future<List<DoneMigration>> one : all) {
            counts.add(one.get().size());
        }
        threads.shutdown();
        assertThat(counts).containsOnlyOnce(3).filteredOn(count -> count == 0).hasSize(runners - 1);
        assertThat(texts(db, "select id::text from a")).containsExactly("1");
    }

    @Test
    void aRunnerThatTakesTooLongIsNamed() throws Exception {
        write("1_a.sql", "select 1");
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        MigrationListener holding = new MigrationListener() {
            @Override
            public void started(String key, String description, Direction direction) {
                inside.countDown();
                await(end);
            }
        };
        CompletableFuture<List<DoneMigration>> first = CompletableFuture.supplyAsync(
                () -> migrations().withListener(holding).apply(db), OWN_THREAD);
        await(inside);
        try (Database other = Database.open(server.url(name))) {
            assertThatThrownBy(() ->
                            migrations().withLockWait(Duration.ofMillis(200)).apply(other))
                    .hasMessageContainingAll("PGPX-7030", "it is process ", "pg_terminate_backend");
        }
        end.countDown();
        assertThat(keys(first.get())).containsExactly("UP 1");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).as("waited for 30 s").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLockThatIsNotFreeIsTriedForAgain() {
        run(db, "create table a (id int)");
        write("1_a.sql", "alter table a add column b int");
        write("2_b.sql", "-- transaction: off\nalter table a add column c int;");
        OpenTransaction reader = db.begin(TransactionOptions.DEFAULT);
        reader.database().list(sql("select id from a").as(Codecs.INT4));
        List<String> retried = new ArrayList<>();
        MigrationListener freeing = new MigrationListener() {
            @Override
            public void retrying(String key, int attempt, Duration pause, String why) {
                retried.add(key + " " + attempt + " " + why);
                reader.close();
            }
        };
        assertThat(keys(migrations().withListener(freeing).apply(db))).containsExactly("UP 1", "UP 2");
        assertThat(retried).containsExactly("1 1 canceling statement due to lock timeout");

        write("3_c.sql", "-- transaction: off\nalter table a add column d int;");
        try (OpenTransaction again = db.begin(TransactionOptions.DEFAULT)) {
            again.database().list(sql("select id from a").as(Codecs.INT4));
            assertThatThrownBy(() ->
                            migrations().withRetries(1, Duration.ofMillis(1)).apply(db))
                    .hasMessageContainingAll("PGPX-7033", "lock timeout", "0 of its 1 steps are done");
        }
    }

    @Test
    void settingsRolesAndTimeoutsOfAFileEndWithIt() {
        run(admin, "create role run_settings_role");
        write("1_a.sql", "set work_mem = '5MB'; set role run_settings_role; set search_path = pg_catalog; select 1");
        write(
                "2_b.sql",
                "-- transaction: off\n-- statement_timeout: 7s\nset work_mem = '6MB';\nset role run_settings_role;\n"
                        + "select 1;\nreset role;\ncreate table b as select current_setting('work_mem') || ' ' || current_setting('statement_timeout')"
                        + " || ' ' || current_setting('lock_timeout') as s;");
        write(
                "3_c.sql",
                "-- lock_timeout: 9s\ncreate table c as select current_setting('work_mem') || ' ' || current_setting('search_path')"
                        + " || ' ' || current_user || ' ' || current_setting('lock_timeout') as s");
        migrations().apply(db);
        assertThat(texts(db, "select s from b")).containsExactly("6MB 7s 100ms");
        assertThat(texts(db, "select s from c"))
                .containsExactly(texts(admin, "show work_mem").get(0) + " \"$user\", public " + server.user() + " 9s");
    }

    @Test
    void aStatementThatOutlivesItsRunnerIsWaitedFor() throws Exception {
        run(db, "create table a (id int)");
        write("1_a.sql", "create index concurrently ai on a (id);\ninsert into a values (1)");
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        writer.database().run(sql("insert into a values (7)"));
        Database first = Database.open(server.url(name));
        CompletableFuture<List<DoneMigration>> killed =
                CompletableFuture.supplyAsync(() -> migrations().apply(first), OWN_THREAD);
        awaitTrue("select count(*)::text from pg_stat_progress_create_index where datname = current_database()", "1");
        // the runner's lock goes, its statement stays: as after a kill whose connection the server has not looked at
        run(
                db,
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                        + " and query like '%pg_try_advisory_lock%' and state = 'idle' and pid <> pg_backend_pid()");
        CountDownLatch waiting = new CountDownLatch(1);
        MigrationListener told = new MigrationListener() {
            @Override
            public void waiting(String holder) {
                waiting.countDown();
            }
        };
        CompletableFuture<List<DoneMigration>> next = CompletableFuture.supplyAsync(
                () -> migrations().withListener(told).apply(db), OWN_THREAD);
        await(waiting);
        writer.close();
        assertThat(keys(next.get())).containsExactly("UP 1");
        killed.handle((done, failure) -> true).get();
        first.close();
        assertThat(texts(db, "select id::text from a")).containsExactly("1");
        assertThat(texts(db, "select indisvalid::text from pg_index where indrelid = 'a'::regclass"))
                .containsExactly("true");
    }

    @Test
    void whatAnotherHasDoneWhileItsStatementWasWaitedForIsNotDoneAgain() throws Exception {
        write("1_a.sql", "-- transaction: off\ncreate table a (id int)");
        migrations().apply(db);
        write("2_b.sql", "-- transaction: off\ninsert into a values (1)");
        CountDownLatch waiting = new CountDownLatch(1);
        MigrationListener told = new MigrationListener() {
            @Override
            public void waiting(String holder) {
                waiting.countDown();
            }
        };
        CompletableFuture<List<DoneMigration>> next;
        try (Database other = Database.open(server.url(name))) {
            next = other.withLock(LockKey.of("pgpx migrate step public.pgpx_migration"), () -> {
                CompletableFuture<List<DoneMigration>> begun = CompletableFuture.supplyAsync(
                        () -> migrations().withListener(told).apply(db), OWN_THREAD);
                await(waiting);
                run(
                        other,
                        "insert into pgpx_migration (key, description, place, state) values ('2', 'b', '2_b.sql', 'applied')");
                return begun;
            });
        }
        next.get();
        assertThat(texts(db, "select count(*)::text from a")).containsExactly("0");
        assertThat(texts(db, "select state from pgpx_migration order by key")).containsExactly("applied", "applied");
    }

    private void awaitTrue(String query, String expected) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!texts(db, query).equals(List.of(expected))) {
            assertThat(System.nanoTime() - end).as(query).isNegative();
        }
    }

    @Test
    void codeThatWasCutOffIsAskedAbout() {
        run(db, "create table a (id int)");
        write(
                "1_a.sql",
                "-- transaction: off\ndo $$ begin insert into a values (1); commit; end $$;\ninsert into a values (2);");
        Killer killer = new Killer(admin, name, 1, /* kills= */ false);
        MigrationListener cutting = new MigrationListener() {
            @Override
            public void step(String key, int number, int total, String place) {
                if (number == 1) {
                    killer.arm();
                }
            }
        };
        assertThatThrownBy(() -> migrations().withListener(cutting).apply(db.withListener(killer)))
                .hasMessageContaining("PGPX-7034");
        assertThatThrownBy(() -> migrations().apply(db))
                .hasMessageContainingAll("PGPX-7036", "1_a.sql:2:1", "settleStep");
        migrations().settleStep(db, Version.of("1"), false);
        migrations().apply(db);
        assertThat(texts(db, "select id::text from a order by 1")).containsExactly("1", "2");
        assertThatThrownBy(() -> db.inTransaction(transaction -> migrations().apply(db)))
                .hasMessageContaining("PGPX-7038");
    }

    @Test
    void theBuildOfAnIndexTellsItsProgress() {
        run(db, "create table a (id int)");
        write("1_a.sql", "create index concurrently ai on a (id)");
        OpenTransaction writer = db.begin(TransactionOptions.DEFAULT);
        writer.database().run(sql("insert into a values (7)"));
        List<String> phases = new CopyOnWriteArrayList<>();
        MigrationListener freeing = new MigrationListener() {
            @Override
            public void progress(String key, IndexProgress progress) {
                phases.add(key + " " + progress.phase());
                writer.close();
            }
        };
        assertThat(keys(migrations().withListener(freeing).apply(db))).containsExactly("UP 1");
        assertThat(phases).first().isEqualTo("1 waiting for writers before build");
    }

    @Test
    void anInvalidIndexOfTheSameNameIsBuiltAnew() {
        run(db, "create table a (id int)");
        run(db, "insert into a values (1), (1)");
        assertThatThrownBy(() -> run(db, "create unique index concurrently ai on a (id)"))
                .hasMessageContaining("could not create unique index");
        write("1_a.sql", "create index concurrently if not exists ai on a (id)");
        migrations().apply(db);
        assertThat(texts(db, "select indisvalid::text from pg_index where indrelid = 'a'::regclass"))
                .containsExactly("true");
    }

    @Test
    void aHistoryCanBeElsewhere() {
        run(db, "create schema \"Tenant\"");
        write("1_a.sql", "select 1");
        Migrations tenant = migrations().withHistory("Tenant", "History of \"it\"");
        assertThat(keys(tenant.apply(db))).containsExactly("UP 1");
        assertThat(tenant.apply(db)).isEmpty();
        assertThat(keys(migrations().apply(db))).containsExactly("UP 1");
        assertThat(texts(db, "select key from \"Tenant\".\"History of \"\"it\"\"\""))
                .containsExactly("1");
        assertThatThrownBy(() -> migrations().withHistory("", "x")).hasMessageContaining("PGPX-7020");
        assertThatThrownBy(() -> migrations().withHistory("public", "x".repeat(59)))
                .hasMessageContaining("PGPX-7020");
    }
}
