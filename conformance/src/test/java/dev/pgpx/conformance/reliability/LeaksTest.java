package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise 9: what is never closed is reported and can be taken back, and closing a database leaves nothing. */
class LeaksTest {
    private static final Duration THRESHOLD = Duration.ofMillis(200);

    private static EmbeddedServer server;

    private ProxiedServer proxied;
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
        direct = proxied.direct();
        direct.run(sql("truncate note"));
    }

    @AfterEach
    void close() {
        proxied.close();
    }

    private static final class Leaks implements PoolListener {
        private final List<SessionHolder> reported = new CopyOnWriteArrayList<>();
        private final List<SessionHolder> takenBack = new CopyOnWriteArrayList<>();

        @Override
        public void leaked(SessionHolder holder, boolean taken) {
            (taken ? takenBack : reported).add(holder);
        }
    }

    private static Leaks listen(Database db) {
        Leaks leaks = new Leaks();
        db.addListener(leaks);
        return leaks;
    }

    private static Stream<Integer> rows(Database db) {
        return db.stream(sql("select generate_series(1, 100000)").as(Codecs.INT4));
    }

    @Test
    void aStreamThatIsNeverClosedIsReportedOnceWithTheLineThatOpenedIt() {
        Database db = proxied.open(settings -> settings.leakThreshold(THRESHOLD));
        Leaks leaks = listen(db);
        Stream<Integer> forgotten = rows(db);
        Iterator<Integer> iterator = forgotten.iterator();
        assertThat(iterator.next()).isEqualTo(1);

        Eventually.holds("it is reported", () -> !leaks.reported.isEmpty());
        SessionHolder holder = leaks.reported.get(0);
        assertThat(holder.callSite()).startsWith("dev.pgpx.conformance.reliability.LeaksTest.rows(LeaksTest.java:");
        assertThat(holder.age()).isGreaterThan(THRESHOLD);
        assertThat(holder.label()).isEqualTo("sql");
        assertThat(leaks.takenBack).isEmpty();
        assertThat(iterator.next()).isEqualTo(2);
        forgotten.close();
        assertThat(leaks.reported).hasSize(1);
        assertHealthy(db);
    }

    @Test
    void anOpenTransactionThatIsNeverClosedIsReportedWithItsName() {
        Database db = proxied.open(settings -> settings.leakThreshold(THRESHOLD));
        Leaks leaks = listen(db);
        try (OpenTransaction forgotten = db.begin(TransactionOptions.DEFAULT.withName("import"))) {
            Eventually.holds("it is reported", () -> !leaks.reported.isEmpty());
            SessionHolder holder = leaks.reported.get(0);
            assertThat(holder.label()).isEqualTo("import");
            assertThat(holder.callSite()).contains("anOpenTransactionThatIsNeverClosedIsReportedWithItsName");
            forgotten.commit();
        }
        assertHealthy(db);
    }

    @Test
    void theOnlySessionIsTakenBackFromAStreamAndUsedAgain() {
        Database db = proxied.open(settings -> settings.leakThreshold(THRESHOLD).reclaimLeaks(true));
        Leaks leaks = listen(db);
        Stream<Integer> forgotten = rows(db);
        Iterator<Integer> iterator = forgotten.iterator();
        assertThat(iterator.next()).isEqualTo(1);

        assertThat(answer(db)).isEqualTo(1);
        assertThat(leaks.takenBack).hasSize(1);
        ConnectionLostException lost =
                catchThrowableOfType(ConnectionLostException.class, () -> iterator.forEachRemaining(row -> {}));
        assertThat(lost).hasMessageContaining("the session was held for longer than the leak threshold and taken back");
        forgotten.close();
        assertHealthy(db);
    }

    @Test
    void theOnlySessionIsTakenBackFromAnOpenTransactionWhichIsRolledBack() {
        Database db = proxied.open(settings -> settings.leakThreshold(THRESHOLD).reclaimLeaks(true));
        OpenTransaction forgotten = db.begin(TransactionOptions.DEFAULT);
        forgotten.database().run(sql("insert into note values ('forgotten')"));

        assertThat(db.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
        ConnectionLostException lost = catchThrowableOfType(
                ConnectionLostException.class, () -> forgotten.database().run(sql("insert into note values ('late')")));
        assertThat(lost).hasMessageContaining("the session was held for longer than the leak threshold and taken back");
        assertThatThrownBy(forgotten::commit).isInstanceOf(DatabaseException.class);
        forgotten.close();
        assertThat(direct.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
        assertHealthy(db);
    }

    @Test
    void aTransactionWhoseSessionWasTakenBackBeforeItsCommitIsNotCommitted() {
        Database db = proxied.open(settings -> settings.leakThreshold(THRESHOLD).reclaimLeaks(true));
        Leaks leaks = listen(db);

        DatabaseException failure = catchThrowableOfType(
                DatabaseException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into note values ('too long')"));
                    Eventually.holds("it is taken back", () -> !leaks.takenBack.isEmpty());
                }));

        assertThat(failure).isNotNull();
        assertThat(direct.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
        assertHealthy(db);
    }

    @Test
    void closingWaitsForWorkInFlight() {
        Database db = proxied.open(settings -> settings.closeTimeout(Duration.ofSeconds(30)));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Background<Boolean> work = Background.run(() -> db.inTransaction(tx -> {
            db.run(sql("insert into note values ('first')"));
            written.countDown();
            Eventually.passed(enough);
            db.run(sql("insert into note values ('second')"));
        }));
        Eventually.passed(written);
        Background<Boolean> closing = Background.run(db::close);
        Eventually.holds("new calls are refused", () -> isClosed(db));
        assertThat(closing.isDone()).isFalse();
        enough.countDown();

        assertThat(work.result()).isTrue();
        assertThat(closing.result()).isTrue();
        assertThat(direct.one(sql("select count(*) from note").as(Codecs.INT8))).isEqualTo(2);
        assertLeavesNothing(db);
    }

    private static boolean isClosed(Database db) {
        try {
            answer(db.withDeadline(Duration.ofMillis(100)));
            return false;
        } catch (DatabaseClosedException closed) {
            return true;
        } catch (DatabaseException waiting) {
            return false;
        }
    }

    @Test
    void closingBreaksOffWhatDoesNotEndByItsDeadline() {
        Database db = proxied.open(settings -> settings.poolSize(2).closeTimeout(Duration.ofMillis(200)));
        Background<ConnectionLostException> sleeping = Background.call(
                () -> catchThrowableOfType(ConnectionLostException.class, () -> db.run(sql("select pg_sleep(60)"))));
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Background<DatabaseException> idle = Background.call(() -> catchThrowableOfType(
                DatabaseException.class,
                () -> db.inTransaction(tx -> {
                    db.run(sql("insert into note values ('never')"));
                    written.countDown();
                    Eventually.passed(closed);
                })));
        Eventually.passed(written);
        Eventually.holds("both are at work", () -> sleeping() == 1);
        long start = System.nanoTime();
        db.close();
        closed.countDown();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(sleeping.result()).hasMessageContaining("the database was closed while it was in use");
        assertThat(idle.result()).isNotNull();
        Eventually.holds("the server has stopped", () -> sleeping() == 0);
        assertThat(direct.one(sql("select count(*) from note").as(Codecs.INT8))).isZero();
        assertLeavesNothing(db);
    }

    private long sleeping() {
        return direct.one(sql("select count(*) from pg_stat_activity where state = 'active' and wait_event = 'PgSleep'")
                .as(Codecs.INT8));
    }

    @Test
    void whoWaitsForASessionOfAClosedDatabaseIsToldAtOnce() {
        Database db = proxied.open(settings -> settings.closeTimeout(Duration.ofSeconds(30)));
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        Background<Boolean> holder = Background.run(() -> db.inTransaction(tx -> {
            taken.countDown();
            Eventually.passed(enough);
        }));
        Eventually.passed(taken);
        Background<Integer> waiting = Background.call(() -> answer(db));
        Eventually.holds("it waits", () -> db.pool().waiting() == 1);
        Background<Boolean> closing = Background.run(db::close);

        assertThat(waiting.failure(DatabaseClosedException.class)).hasMessageContaining("has been closed");
        enough.countDown();
        holder.result();
        closing.result();
        assertLeavesNothing(db);
    }

    /** No thread, no connection, and each call is told so. */
    private void assertLeavesNothing(Database db) {
        assertThatThrownBy(() -> answer(db)).isInstanceOf(DatabaseClosedException.class);
        assertThatThrownBy(() -> db.begin(TransactionOptions.DEFAULT)).isInstanceOf(DatabaseClosedException.class);
        db.close();
        Eventually.holds(
                "no thread is left of " + db.target(), () -> threads(db).isEmpty());
        Eventually.holds("no connection is left", () -> proxied.proxy().connections() == 0);
    }

    private static List<String> threads(Database db) {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.contains(db.target()))
                .toList();
    }

    @Test
    void aClosedDatabaseLeavesNoThreadAndNoConnection() {
        Database db = proxied.open(settings -> settings.poolSize(4));
        assertHealthy(db);
        assertThat(threads(db)).isNotEmpty();
        db.close();

        assertLeavesNothing(db);
    }
}
