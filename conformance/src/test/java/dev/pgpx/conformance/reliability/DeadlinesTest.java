package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.conformance.reliability.ReadingTable.READING;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.PoolExhaustedException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promise 1: every call has a deadline, and none outlives it, whatever stands still. */
class DeadlinesTest {
    private static final Duration DEADLINE = Duration.ofSeconds(1);
    private static final Duration SLACK = Duration.ofSeconds(2);

    private static EmbeddedServer server;
    private static EmbeddedServer paused;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
        paused = Servers.durable().start();
        for (EmbeddedServer each : List.of(server, paused)) {
            try (Database db = Database.open(each.url())) {
                db.run(sql("create table reading (id bigint primary key, text text not null)"));
                db.run(sql("create table note (text text)"));
            }
        }
    }

    @AfterAll
    static void stop() {
        server.close();
        paused.close();
    }

    /** What answers nothing any more. */
    private enum Silence {
        NETWORK_UP(Fault.blackHole(Direction.UP)),
        NETWORK_DOWN(Fault.blackHole(Direction.DOWN)),
        NETWORK(Fault.blackHole()),
        SERVER(Fault.pass());

        private final Fault fault;

        Silence(Fault fault) {
            this.fault = fault;
        }

        private EmbeddedServer server() {
            return this == SERVER ? paused : server;
        }

        void begin(ProxiedServer proxied) {
            proxied.proxy().apply(fault);
            if (this == SERVER) {
                paused.pause();
            }
        }

        void end(ProxiedServer proxied) {
            if (this == SERVER) {
                paused.resume();
            }
            proxied.proxy().apply(Fault.pass());
        }
    }

    /** A call that is made while nothing answers. */
    @FunctionalInterface
    private interface Situation {
        /** Prepares it, and says what is called then. */
        Runnable prepare(Database database);
    }

    private final List<String> endedLate = new ArrayList<>();

    /** Runs a call in every silence at the same time; the session is healthy after each. */
    private <E extends DatabaseException> List<E> failures(Class<E> type, Situation situation) {
        List<Background<E>> calls = new ArrayList<>();
        for (Silence silence : Silence.values()) {
            calls.add(Background.call(() -> failure(silence, type, situation)));
        }
        List<E> failures = new ArrayList<>();
        calls.forEach(call -> failures.add(call.result()));
        assertThat(endedLate).isEmpty();
        return failures;
    }

    private <E extends DatabaseException> E failure(Silence silence, Class<E> type, Situation situation) {
        try (ProxiedServer proxied = ProxiedServer.of(silence.server())) {
            Database database = proxied.open(settings -> settings.statementTimeout(DEADLINE));
            Runnable call = situation.prepare(database);
            silence.begin(proxied);
            E failure;
            try {
                long start = System.nanoTime();
                failure = catchThrowableOfType(type, call::run);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                if (failure == null || took.compareTo(DEADLINE.plus(SLACK)) > 0) {
                    synchronized (endedLate) {
                        endedLate.add(silence + ": " + took + " " + failure);
                    }
                }
            } finally {
                silence.end(proxied);
            }
            assertHealthy(database);
            return failure;
        }
    }

    @Test
    void queriesEndByTheirDeadlineAndCanBeRepeated() {
        List<DeadlineExceededException> failures =
                failures(DeadlineExceededException.class, db -> () -> answer(db.withDeadline(DEADLINE)));

        assertThat(failures).extracting(DatabaseException::retry).containsOnly(Retry.SAFE);
        assertThat(failures).extracting(Throwable::getMessage).allSatisfy(text -> assertThat(text)
                .matches("(?s)PGPX-2026: \"sql\" did not end within 1000 ms, and 127\\.0\\.0\\.1:\\d+/postgres"
                        + " does not answer\n  the connection was given up; nothing of what it did was"
                        + " kept\n.*"));
    }

    @Test
    void writesEndByTheStatementTimeoutOfTheSettingsAndMayHaveBeenDone() {
        List<DeadlineExceededException> failures =
                failures(DeadlineExceededException.class, db -> () -> db.run(sql("insert into note values ('late')")));

        assertThat(failures).extracting(DatabaseException::retry).containsOnly(Retry.UNSAFE);
        assertThat(failures).extracting(Throwable::getMessage).allSatisfy(text -> assertThat(text)
                .startsWith("PGPX-2027: \"sql\" did not end within 1000 ms"));
    }

    @Test
    void statementsOfATransactionEndByItsDeadlineAndCanBeRepeated() {
        List<DeadlineExceededException> failures = failures(
                DeadlineExceededException.class,
                db -> () -> db.withDeadline(DEADLINE)
                        .inTransaction(tx -> db.run(sql("insert into note values ('in a transaction')"))));

        assertThat(failures).extracting(DatabaseException::retry).containsOnly(Retry.SAFE);
    }

    @Test
    void commitsEndByTheStatementTimeout() {
        List<OutcomeUnknownException> failures = failures(OutcomeUnknownException.class, db -> {
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch silent = new CountDownLatch(1);
            Background<Boolean> transaction = Background.run(() -> db.inTransaction(tx -> {
                db.run(sql("insert into note values ('committed, or not')"));
                written.countDown();
                Eventually.passed(silent);
            }));
            Eventually.passed(written);
            return () -> {
                silent.countDown();
                throw transaction.failure(OutcomeUnknownException.class);
            };
        });

        assertThat(failures)
                .allSatisfy(failure -> assertThat(failure).hasCauseInstanceOf(DeadlineExceededException.class));
    }

    @Test
    void waitingForASessionEndsByTheDeadline() {
        List<PoolExhaustedException> failures = failures(PoolExhaustedException.class, db -> {
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Background<Boolean> holder = Background.run(() -> db.inTransaction(tx -> {
                taken.countDown();
                Eventually.passed(enough);
            }));
            Eventually.passed(taken);
            return () -> {
                try {
                    answer(db.withDeadline(DEADLINE));
                } finally {
                    enough.countDown();
                    holder.result();
                }
            };
        });

        assertThat(failures).extracting(DatabaseException::retry).containsOnly(Retry.SAFE);
    }

    @Test
    void connectingEndsByTheConnectTimeoutOrTheDeadlineOfTheCall() {
        List<Background<Boolean>> attempts = new ArrayList<>();
        for (Silence silence : Silence.values()) {
            attempts.add(Background.run(() -> connect(silence)));
        }
        attempts.forEach(Background::result);
    }

    private static void connect(Silence silence) {
        try (ProxiedServer proxied = ProxiedServer.of(silence.server())) {
            Database patient = proxied.openUnused(settings -> settings.connectTimeout(DEADLINE));
            Database hurried = proxied.openUnused(settings -> settings);
            silence.begin(proxied);
            try {
                Background<UnreachableException> other =
                        Background.call(() -> ends(() -> answer(hurried.withDeadline(DEADLINE))));
                assertThat(ends(() -> answer(patient))).hasMessageStartingWith("PGPX-2010: no PostgreSQL server");
                assertThat(other.result()).hasMessageStartingWith("PGPX-2010: no PostgreSQL server answers");
            } finally {
                silence.end(proxied);
            }
            assertHealthy(patient);
            assertHealthy(hurried);
        }
    }

    private static UnreachableException ends(Runnable call) {
        long start = System.nanoTime();
        ConnectionException failure = catchThrowableOfType(ConnectionException.class, call::run);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plus(SLACK));
        assertThat(failure).isInstanceOf(UnreachableException.class);
        return (UnreachableException) failure;
    }

    @Test
    void fetchingMoreRowsOfAStreamEndsByTheStatementTimeout() {
        failures(DeadlineExceededException.class, db -> {
            Stream<Integer> rows =
                    db.stream(sql("select generate_series(1, 10000)").as(Codecs.INT4));
            Iterator<Integer> iterator = rows.iterator();
            assertThat(iterator.next()).isEqualTo(1);
            return () -> {
                try (rows) {
                    iterator.forEachRemaining(row -> {});
                }
            };
        });
    }

    @Test
    void copyingEndsByTheDeadline() {
        List<Reading> readings = LongStream.rangeClosed(1, 5_000)
                .mapToObj(id -> new Reading(id, "x".repeat(400)))
                .toList();

        List<DeadlineExceededException> failures = failures(
                DeadlineExceededException.class,
                db -> () -> db.withDeadline(DEADLINE).insertAll(READING, readings));

        assertThat(failures).extracting(DatabaseException::retry).containsOnly(Retry.SAFE);
        try (Database db = Database.open(server.url())) {
            assertThat(db.one(sql("select count(*) from reading").as(Codecs.INT8)))
                    .isZero();
        }
    }

    @Test
    void batchesEndByTheDeadline() {
        failures(DeadlineExceededException.class, db -> {
            Batch batch = new Batch();
            batch.run(sql("insert into note values ('first')"));
            batch.list(sql("select text from note").as(Codecs.TEXT));
            return () -> db.withDeadline(DEADLINE).run(batch);
        });
    }

    @Test
    void slowStatementsAreStoppedOnTheServer() {
        try (ProxiedServer proxied = ProxiedServer.of(server)) {
            Database db = proxied.open(settings -> settings.statementTimeout(DEADLINE));
            long start = System.nanoTime();

            DeadlineExceededException failure = sleepsTooLong(db);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(DEADLINE.plus(SLACK));
            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            try (Database direct = Database.open(server.url())) {
                Eventually.holds(
                        "the server has stopped",
                        () -> direct.one(sql("select count(*) from pg_stat_activity where wait_event = 'PgSleep'")
                                        .as(Codecs.INT8))
                                == 0);
            }
            assertHealthy(db);
        }
    }

    private static DeadlineExceededException sleepsTooLong(Database db) {
        return catchThrowableOfType(
                DeadlineExceededException.class,
                () -> db.list(sql("select 1 from pg_sleep(30)").as(Codecs.INT4)));
    }

    /** Where the server answers soon enough that it has stopped, which a busy machine may need some attempts for. */
    @Test
    void theSessionGoesOnWhenTheServerSaysThatItHasStopped() {
        try (ProxiedServer proxied = ProxiedServer.of(server)) {
            Database db = proxied.open();
            Database hurried = db.withDeadline(Duration.ofMillis(200));
            Eventually.holds("a session has gone on", () -> {
                int session = db.one(sql("select pg_backend_pid()").as(Codecs.INT4));
                String told = sleepsTooLong(hurried).getMessage();
                boolean goesOn = told.startsWith("PGPX-2023: \"sql\" did not end within 200 ms\n")
                        && told.contains("nothing of it was kept, and the session goes on");
                assertThat(goesOn || told.startsWith("PGPX-2026: ") || told.startsWith("PGPX-2019: "))
                        .as(told)
                        .isTrue();
                return goesOn
                        && session == db.one(sql("select pg_backend_pid()").as(Codecs.INT4));
            });
            assertHealthy(db);
        }
    }

    @Test
    void nothingIsSentWhenTheDeadlineOfTheTransactionHasPassed() {
        try (ProxiedServer proxied = ProxiedServer.of(server)) {
            Database db = proxied.open();
            Database hurried = db.withDeadline(DEADLINE);

            DeadlineExceededException failure = catchThrowableOfType(
                    DeadlineExceededException.class,
                    () -> hurried.inTransaction(tx -> {
                        db.run(sql("insert into note values ('too slow')"));
                        Thread.sleep(DEADLINE.toMillis() + 10); // the time that the application takes is what is tested
                        db.run(sql("insert into note values ('too late')"));
                    }));

            assertThat(failure).hasMessageStartingWith("PGPX-2019: \"sql\" was not sent to 127.0.0.1:");
            assertThat(failure.retry()).isEqualTo(Retry.SAFE);
            assertThat(db.one(sql("select count(*) from note where text like 'too %'")
                            .as(Codecs.INT8)))
                    .isZero();
            assertHealthy(db);
        }
    }

    @Test
    void deadlinesAreOnByDefault() {
        Settings defaults = Settings.builder().build();

        assertThat(defaults.deadlines().connect()).isEqualTo(Duration.ofSeconds(10));
        assertThat(defaults.deadlines().statement()).isEqualTo(Duration.ofSeconds(60));
        assertThat(defaults.deadlines().idleInTransaction()).isEqualTo(Duration.ofSeconds(60));
        assertThat(defaults.deadlines().close()).isEqualTo(Duration.ofSeconds(10));
        assertThat(defaults.pool().acquireTimeout()).isEqualTo(Duration.ofSeconds(10));
    }
}
