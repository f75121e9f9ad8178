package dev.pgpx.testing.replicas;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.testing.replicas.ReplicatedServers.isStandby;
import static dev.pgpx.testing.replicas.ReplicatedServers.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.StandbyException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Lsn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reads that may go to a standby, over a primary and a standby of it. */
@Tag("any-jvm")
class StandbyReadsTest {
    private static ReplicatedServers servers;
    private Database db;

    @BeforeAll
    static void start() {
        servers = ReplicatedServers.start();
        on(servers.primary, "create table entry (id bigint primary key)");
        on(
                servers.primary,
                "create function add_entry(id bigint) returns bigint language sql"
                        + " as 'insert into entry values (id) returning id'");
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @BeforeEach
    void open() {
        db = servers.open();
    }

    @AfterEach
    void close() {
        db.close();
        on(servers.standby, "select pg_wal_replay_resume()");
        on(servers.primary, "delete from entry");
        servers.toStandby.apply(Fault.pass());
    }

    private void add(long id) {
        db.run(sql("insert into entry values (:id)").bind("id", id));
    }

    private static boolean has(Database reader, long id) {
        return reader.one(sql("select exists (select from entry where id = :id)")
                .bind("id", id)
                .as(Codecs.BOOL));
    }

    /** Stops the standby from showing anything new. */
    private static void pauseReplay() {
        on(servers.standby, "select pg_wal_replay_pause()");
        try (Database standby = Database.open(servers.standby.url())) {
            ReplicatedServers.until("the pause", () -> standby.one(
                            sql("select pg_get_wal_replay_pause_state()").as(Codecs.TEXT))
                    .equals("paused"));
        }
    }

    @Test
    void goToTheStandbyAndWritesToThePrimary() {
        assertThat(isStandby(db)).isFalse();
        assertThat(isStandby(db.onStandby())).isTrue();
        Batch batch = new Batch();
        Batch.Part<List<Boolean>> part =
                batch.list(sql("select pg_is_in_recovery()").as(Codecs.BOOL));
        db.onStandby().run(batch);
        assertThat(part.get()).containsExactly(true);
        boolean inTransaction = db.onStandby().transaction(transaction -> isStandby(db));
        assertThat(inTransaction).isTrue();
        boolean inSession = db.onStandby().withSession(() -> isStandby(db));
        assertThat(inSession).isTrue();
        try (OpenTransaction open = db.onStandby().begin(TransactionOptions.DEFAULT)) {
            assertThat(isStandby(open.database())).isTrue();
        }
        try (Stream<Boolean> rows =
                db.onStandby().stream(sql("select pg_is_in_recovery()").as(Codecs.BOOL))) {
            assertThat(rows).containsExactly(true);
        }
    }

    @Test
    void takePartInTheTransactionOfTheThread() {
        db.inTransaction(transaction -> {
            add(1);
            assertThat(has(db.onStandby(), 1)).isTrue();
            assertThat(isStandby(db.onStandby())).isFalse();
        });
    }

    @Test
    void seeOnThePrimaryWhatAPausedStandbyDoesNot() {
        pauseReplay();
        add(1);
        assertThat(has(db.onStandby(), 1)).isTrue();
        assertThat(isStandby(db.onStandby())).isFalse();
        db.inTransaction(transaction -> add(2));
        boolean seen = db.onStandby().transaction(transaction -> has(db, 2));
        assertThat(seen).isTrue();
        long added = db.one(sql("select add_entry(3)").as(Codecs.INT8));
        assertThat(has(db.onStandby(), added)).isTrue();
        boolean snapshot = db.onStandby().transaction(TransactionOptions.SNAPSHOT, transaction -> has(db, 3));
        assertThat(snapshot).isTrue();
        try (Database other = servers.open()) {
            assertThat(has(other.onStandby(), 3))
                    .as("written by another database")
                    .isFalse();
            assertThat(has(other.onStandby(Lsn.parse(db.lastWritten().toString())), 3))
                    .isTrue();
        }
    }

    @Test
    void waitForAStandbyThatCatchesUp() throws Exception {
        try (Database patient = Database.open(
                servers.settings().replayTimeout(Duration.ofSeconds(60)).build())) {
            pauseReplay();
            patient.run(sql("insert into entry values (7)"));
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try {
                AtomicInteger asked = new AtomicInteger();
                Database reader = patient.onStandby().withListener(new CountingStatements(asked));
                Future<Boolean> read =
                        thread.submit(() -> reader.one(sql("select pg_is_in_recovery() from entry where id = 7")
                                .as(Codecs.BOOL)));
                ReplicatedServers.until("the first look", () -> asked.get() > 0);
                assertThat(read.isDone()).isFalse();
                on(servers.standby, "select pg_wal_replay_resume()");
                assertThat(read.get()).isTrue();
            } finally {
                thread.shutdown();
            }
        }
    }

    @Test
    void areNeverStaleThoughManyWrite() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        AtomicInteger onStandby = new AtomicInteger();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int first = 1_000 * (thread + 1);
                running.add(threads.submit(() -> {
                    for (long id = first; id < first + 60; id++) {
                        writeAndRead(id, onStandby);
                    }
                    return true;
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(onStandby.get()).isPositive();
    }

    private void writeAndRead(long id, AtomicInteger onStandby) {
        if (id % 2 == 0) {
            add(id);
        } else {
            db.inTransaction(transaction -> add(id));
        }
        List<Boolean> found = db.onStandby()
                .list(sql("select pg_is_in_recovery() from entry where id = :id")
                        .bind("id", id)
                        .as(Codecs.BOOL));
        assertThat(found).hasSize(1);
        if (found.get(0)) {
            onStandby.incrementAndGet();
        }
    }

    @Test
    void seeTablesThatHaveJustBeenMade() {
        for (int i = 0; i < 10; i++) {
            db.run(sql("create table fresh (id int)"));
            long count = db.onStandby().one(sql("select count(*) from fresh").as(Codecs.INT8));
            assertThat(count).isZero();
            db.run(sql("drop table fresh"));
        }
    }

    @Test
    void areCurrentWhereRepeatableReadIsTheDefault() {
        try (Database strict = Database.open(servers.settings()
                .parameter("default_transaction_isolation", "repeatable read")
                .replayTimeout(Duration.ofSeconds(10))
                .build())) {
            strict.run(sql("insert into entry values (5)"));
            assertThat(has(strict.onStandby(), 5)).isTrue();
        }
    }

    @Test
    void refuseByNameWhatWrites() {
        assertThatThrownBy(() ->
                        db.onStandby().run(sql("insert into entry values (1)").label("add an entry")))
                .isInstanceOfSatisfying(StandbyException.class, refused -> assertThat(refused.retry())
                        .isEqualTo(Retry.USELESS))
                .hasMessage(
                        "PGPX-2092: \"add an entry\" writes, and was asked of a view of the database that only reads\n"
                                + "  Run it by the Database itself, and not by its onStandby().");
        assertThatThrownBy(() -> db.onStandby()
                        .inTransaction(transaction -> db.onStandby().run(sql("delete from entry"))))
                .isInstanceOf(StandbyException.class);
    }

    @Test
    void letTheServerRefuseWhatHidesThatItWrites() {
        assertThatThrownBy(() -> db.onStandby().one(sql("select add_entry(1)").as(Codecs.INT8)))
                .isInstanceOf(StatementException.class)
                .extracting("sqlState")
                .isEqualTo("25006");
        assertThatThrownBy(() -> db.onStandby().transaction(transaction -> {
                    add(1);
                    return true;
                }))
                .isInstanceOf(StatementException.class);
        assertThat(isStandby(db.onStandby()))
                .as("the standby is as good as before")
                .isTrue();

        servers.toStandby.apply(Fault.reset());
        assertThatThrownBy(() -> db.onStandby().one(sql("select add_entry(1)").as(Codecs.INT8)))
                .as("the primary serves, and refuses")
                .isInstanceOf(StatementException.class)
                .extracting("sqlState")
                .isEqualTo("25006");
        assertThatThrownBy(() -> db.onStandby().withSession(() -> {
                    add(1);
                    return true;
                }))
                .isInstanceOf(StatementException.class);
        assertThat(has(db, 1)).isFalse();
        add(1);
    }

    @Test
    void areServedByThePrimaryWhenThereIsNoStandby() {
        assertThat(isStandby(db.onStandby())).isTrue();
        servers.toStandby.apply(Fault.reset());
        assertThat(isStandby(db.onStandby())).isFalse();
        servers.toStandby.apply(Fault.pass());
        ReplicatedServers.until("a standby again", () -> isStandby(db.onStandby()));
    }

    @Test
    void areServedByThePrimaryWhenTheStandbyIsSilent() {
        assertThat(isStandby(db.onStandby())).isTrue();
        servers.toStandby.apply(Fault.blackHole());
        ReplicatedServers.until("the primary", () -> {
            try {
                return !isStandby(db.onStandby().withDeadline(Duration.ofSeconds(5)));
            } catch (DatabaseException late) {
                return false;
            }
        });
    }

    @Test
    void areServedByTheOnlyHost() {
        try (Database only =
                Database.open(Settings.builder().url(servers.primary.url()).build())) {
            only.run(sql("insert into entry values (1)"));
            assertThat(has(only.onStandby(), 1)).isTrue();
            assertThat(has(only.onStandby(only.lastWritten()), 1)).isTrue();
            assertThat(isStandby(only.onStandby())).isFalse();
        }
    }

    @Test
    void refuseToBeStaleWhereThereIsNoPrimary() {
        pauseReplay();
        add(1);
        Lsn written = db.lastWritten();
        try (Database standbyOnly = Database.open(servers.standby.url())) {
            assertThat(has(standbyOnly.onStandby(), 1)).isFalse();
            assertThatThrownBy(() -> standbyOnly
                            .onStandby(written)
                            .one(sql("select count(*) from entry")
                                    .label("entries")
                                    .as(Codecs.INT8)))
                    .isInstanceOfSatisfying(StandbyException.class, behind -> assertThat(behind.retry())
                            .isEqualTo(Retry.SAFE))
                    .hasMessage(
                            "PGPX-2091: no server within reach has replayed the write-ahead log up to " + written + "\n"
                                    + "  \"entries\", which was not answered, is to see what was written until then\n"
                                    + "  Repeat it later, or name the primary among the hosts.");
        }
    }
}
