package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Promise 7: who is interrupted stops soon, on the server, too, and its session is only used again when it is quiet. */
class InterruptsTest {
    private static EmbeddedServer server;

    private ProxiedServer proxied;
    private Database db;
    private Database direct;

    @BeforeAll
    static void start() {
        server = Servers.durable().start();
        try (Database db = Database.open(server.url())) {
            db.run(sql("create table note (text text)"));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open() {
        proxied = ProxiedServer.of(server);
        db = proxied.open();
        direct = proxied.direct();
        direct.run(sql("truncate note"));
    }

    @AfterEach
    void close() {
        proxied.close();
    }

    /** How one that was interrupted ended. */
    private record Ending(CallInterruptedException failure, boolean flag) {
        static Ending of(Runnable call) {
            CallInterruptedException failure = catchThrowableOfType(CallInterruptedException.class, call::run);
            return new Ending(failure, Thread.interrupted());
        }
    }

    private void assertInterrupted(Background<Ending> call, Retry retry) {
        Ending ending = call.result();
        assertThat(ending.flag()).isTrue();
        assertThat(ending.failure().retry()).isEqualTo(retry);
        assertThat(ending.failure())
                .hasMessageStartingWith(retry == Retry.SAFE ? "PGPX-2028: " : "PGPX-2029: ")
                .hasMessageContaining(" was interrupted");
        Eventually.holds("the server has stopped", () -> sleeping() == 0);
        assertHealthy(db);
    }

    private long sleeping() {
        return direct.one(
                sql("select count(*) from pg_stat_activity" + " where state = 'active' and wait_event = 'PgSleep'")
                        .as(Codecs.INT8));
    }

    private void awaitSleep() {
        Eventually.holds("the server works on it", () -> sleeping() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void aQueryThatIsInterruptedIsStoppedOnTheServer(ThreadKind kind) {
        kind.assumeThere();
        Background<Ending> call = Background.call(
                kind::thread,
                () -> Ending.of(() -> db.list(sql("select 1 from pg_sleep(60)").as(Codecs.INT4))));
        awaitSleep();
        call.thread().interrupt();

        assertInterrupted(call, Retry.SAFE);
    }

    @ParameterizedTest
    @EnumSource
    void aTransactionThatIsInterruptedIsRolledBack(ThreadKind kind) {
        kind.assumeThere();
        Background<Ending> call = Background.call(
                kind::thread,
                () -> Ending.of(() -> db.inTransaction(tx -> {
                    db.run(sql("insert into note values ('interrupted')"));
                    db.list(sql("select 1 from pg_sleep(60)").as(Codecs.INT4));
                })));
        awaitSleep();
        call.thread().interrupt();

        assertInterrupted(call, Retry.SAFE);
        assertThat(db.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aCallThatWaitsForANetworkThatIsGoneIsInterrupted(ThreadKind kind) {
        kind.assumeThere();
        CountDownLatch begun = new CountDownLatch(1);
        proxied.proxy().apply(Fault.blackHole(Direction.UP));
        Background<Ending> call = Background.call(kind::thread, () -> {
            begun.countDown();
            return Ending.of(() -> db.run(sql("insert into note values ('lost')")));
        });
        Eventually.passed(begun);
        Eventually.holds("the call has a session", () -> db.pool().inUse() == 1);
        call.thread().interrupt();
        Ending ending = call.result();
        proxied.proxy().apply(Fault.pass());

        assertThat(ending.flag()).isTrue();
        assertThat(ending.failure()).isNotNull();
        assertHealthy(db);
    }

    @ParameterizedTest
    @EnumSource
    void waitingForASessionIsInterruptedAndNoneIsLost(ThreadKind kind) {
        kind.assumeThere();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Background<Boolean> holder = Background.run(() -> db.inTransaction(tx -> {
            taken.countDown();
            Eventually.passed(enough);
        }));
        Eventually.passed(taken);
        Background<Ending> call = Background.call(kind::thread, () -> Ending.of(() -> answer(db)));
        Eventually.holds("it waits", () -> db.pool().waiting() == 1);
        call.thread().interrupt();
        Ending ending = call.result();
        enough.countDown();
        holder.result();

        assertThat(ending.flag()).isTrue();
        assertThat(ending.failure().retry()).isEqualTo(Retry.SAFE);
        assertThat(db.pool().waiting()).isZero();
        assertHealthy(db);
    }

    @ParameterizedTest
    @EnumSource
    void aThreadThatIsInterruptedAlreadySendsNothing(ThreadKind kind) {
        kind.assumeThere();
        Background<Ending> call = Background.call(kind::thread, () -> {
            Thread.currentThread().interrupt();
            return Ending.of(() -> db.run(sql("insert into note values ('never')")));
        });

        assertInterrupted(call, Retry.SAFE);
        assertThat(db.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
    }

    /** Commits to this table take a second. */
    private void makeCommitsSlow() {
        direct.run(sql("drop table if exists slow"));
        direct.run(sql("create table slow (a int)"));
        direct.run(sql("create or replace function pause() returns trigger language plpgsql as"
                + " $$ begin perform pg_sleep(1); return null; end $$"));
        direct.run(sql("create constraint trigger pause after insert on slow deferrable initially deferred"
                + " for each row execute function pause()"));
    }

    private long committed() {
        return direct.one(sql("select count(*) from slow").as(Codecs.INT8));
    }

    @Test
    void aCommitIsNotCutShortByAnInterrupt() {
        makeCommitsSlow();
        Background<Boolean> call = Background.call(() -> {
            db.inTransaction(tx -> db.run(sql("insert into slow values (1)")));
            return Thread.interrupted();
        });
        awaitSleep();
        call.thread().interrupt();

        assertThat(call.result()).isTrue();
        assertThat(committed()).isEqualTo(1);
        assertHealthy(db);
    }

    /** The JDK closes the socket of a virtual thread that is interrupted; nobody can prevent it. */
    @Test
    void aCommitOfAVirtualThreadThatIsInterruptedIsUnknownAndCanBeResolved() {
        ThreadKind.VIRTUAL.assumeThere();
        makeCommitsSlow();
        Background<Outcome> call = Background.call(ThreadKind.VIRTUAL::thread, () -> {
            OutcomeUnknownException unknown = catchThrowableOfType(
                    OutcomeUnknownException.class,
                    () -> db.inTransaction(tx -> db.run(sql("insert into slow values (1)"))));
            assertThat(Thread.interrupted()).isTrue();
            return unknown.resolve();
        });
        awaitSleep();
        call.thread().interrupt();

        assertThat(call.result()).isEqualTo(committed() == 1 ? Outcome.COMMITTED : Outcome.ROLLED_BACK);
        assertHealthy(db);
    }

    @Test
    void aFutureThatIsCancelledIsStoppedOnTheServer() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            AtomicReference<Ending> ending = new AtomicReference<>();
            Future<?> future = executor.submit(() -> ending.set(
                    Ending.of(() -> db.list(sql("select 1 from pg_sleep(60)").as(Codecs.INT4)))));
            awaitSleep();
            assertThat(future.cancel(true)).isTrue();

            Eventually.holds("the call has ended", () -> ending.get() != null);
            assertThat(ending.get().flag()).isTrue();
            assertThat(ending.get().failure()).isNotNull();
            Eventually.holds("the server has stopped", () -> sleeping() == 0);
            assertHealthy(db);
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void aStreamThatIsClosedEarlyEndsOnTheServer() {
        int session = db.one(sql("select pg_backend_pid()").as(Codecs.INT4));
        try (Stream<Integer> rows =
                db.stream(sql("select generate_series(1, 100000000)").as(Codecs.INT4))) {
            Iterator<Integer> iterator = rows.iterator();
            assertThat(iterator.next()).isEqualTo(1);
            assertThat(iterator.next()).isEqualTo(2);
        }

        Eventually.holds(
                "nothing goes on in the session",
                () -> direct.one(sql("select state = 'idle' from pg_stat_activity where pid = :pid")
                        .bind("pid", session)
                        .as(Codecs.BOOL)));
        assertHealthy(db);
        assertThat(db.one(sql("select pg_backend_pid()").as(Codecs.INT4))).isEqualTo(session);
    }

    @Test
    void readingAStreamIsInterruptedAtTheNextRowsFromTheServer() {
        Background<Ending> call = Background.call(() -> Ending.of(() -> {
            try (Stream<Integer> rows =
                    db.stream(sql("select case when g > 3000 then (select 1 from pg_sleep(60)) else g end"
                                    + " from generate_series(1, 5000) g")
                            .as(Codecs.INT4))) {
                rows.forEach(row -> {});
            }
        }));
        awaitSleep();
        call.thread().interrupt();

        assertInterrupted(call, Retry.SAFE);
    }

    @Test
    void aThreadGoesOnWithTheDatabaseOnceItsFlagIsCleared() {
        Background<Integer> call = Background.call(() -> {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> answer(db)).isInstanceOf(CallInterruptedException.class);
            assertThat(Thread.interrupted()).isTrue();
            return answer(db);
        });

        assertThat(call.result()).isEqualTo(1);
    }

    /** A kind of thread that calls. */
    private enum ThreadKind {
        PLATFORM,
        VIRTUAL;

        void assumeThere() {
            assumeTrue(this == PLATFORM || VirtualThreads.areThere(), "virtual threads need JDK 21");
        }

        Thread thread(Runnable task) {
            return this == PLATFORM ? new Thread(task) : VirtualThreads.of(task);
        }
    }
}
