package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static dev.pgpx.conformance.reliability.ProxiedServer.assertHealthy;
import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenTransaction;
import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.LoginRefusedException;
import dev.pgpx.database.error.PoolExhaustedException;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.UnknownDatabaseException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promise 2: each reason why there is no session is an exception of its own, with a code, a text and what may be done. */
class ConnectionFailuresTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String SECRET = "s3cret";

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = Servers.durable().password(SECRET).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SettingsBuilder direct() {
        return Settings.builder()
                .host("127.0.0.1")
                .port(server.port())
                .password(SECRET)
                .poolSize(1);
    }

    private static <E extends DatabaseException> E failure(Class<E> type, Runnable call, Retry retry, String code) {
        E failure = catchThrowableOfType(type, call::run);
        assertThat(failure.problem().code()).isEqualTo(code);
        assertThat(failure.retry()).isEqualTo(retry);
        assertThat(failure).hasMessageStartingWith(code + ": ");
        assertThat(failure.getMessage()).doesNotContain(SECRET);
        return failure;
    }

    @Test
    void anExhaustedPoolNamesWhoHoldsTheSessionsForHowLongAndWhere() {
        try (Database db = Database.open(direct().build())) {
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch enough = new CountDownLatch(1);
            Background<Boolean> holder =
                    Background.run(() -> db.transaction(TransactionOptions.DEFAULT.withName("nightly report"), tx -> {
                        taken.countDown();
                        Eventually.passed(enough);
                        return true;
                    }));
            Eventually.passed(taken);

            PoolExhaustedException failure = failure(
                    PoolExhaustedException.class, () -> answer(db.withDeadline(SHORT)), Retry.SAFE, "PGPX-2013");
            enough.countDown();
            holder.result();

            assertThat(failure.getMessage())
                    .matches("(?s)PGPX-2013: no session with 127\\.0\\.0\\.1:\\d+/postgres became free in time\n"
                            + " *waited \\d+ ms; in use: 1\n"
                            + " *\"nightly report\" for \\d+ ms, thread Thread-\\d+ at dev\\.pgpx\\.conformance\\.reliability\\..*\n"
                            + " *Look for sessions that are held too long, or raise the size of the pool\\.");
            assertThat(failure.holders()).hasSize(1);
            SessionHolder held = failure.holders().get(0);
            assertThat(held.label()).isEqualTo("nightly report");
            assertThat(held.age()).isPositive();
            assertThat(held.thread()).isEqualTo(holder.thread().getName());
            assertHealthy(db);
        }
    }

    @Test
    void anExhaustedPoolNamesTheLineThatBeganAnOpenTransaction() {
        try (Database db = Database.open(direct().build());
                OpenTransaction transaction = db.begin(TransactionOptions.DEFAULT)) {
            assertThat(answer(transaction.database())).isEqualTo(1);

            PoolExhaustedException failure = failure(
                    PoolExhaustedException.class, () -> answer(db.withDeadline(SHORT)), Retry.SAFE, "PGPX-2013");

            assertThat(failure.holders().get(0).callSite())
                    .startsWith(
                            "dev.pgpx.conformance.reliability.ConnectionFailuresTest.anExhaustedPoolNamesTheLineThatBeganAnOpenTransaction");
        }
    }

    @Test
    void aServerThatTakesNoMoreConnectionsIsExhaustedToo() {
        try (EmbeddedServer small =
                        Servers.durable().parameter("max_connections", "4").start();
                Database many = Database.open(
                        Settings.builder().url(small.url()).poolSize(4).build());
                Database late = Database.open(small.url())) {
            CountDownLatch enough = new CountDownLatch(1);
            CountDownLatch taken = new CountDownLatch(4);
            for (int session = 0; session < 4; session++) {
                Background.run(() -> many.inTransaction(tx -> {
                    answer(many);
                    taken.countDown();
                    Eventually.passed(enough);
                }));
            }
            Eventually.passed(taken);

            PoolExhaustedException failure =
                    failure(PoolExhaustedException.class, () -> answer(late), Retry.SAFE, "PGPX-2013");

            assertThat(failure.sqlState()).isEqualTo("53300");
            assertThat(failure).hasMessageContaining("too many clients already");
            assertThat(failure.holders()).isEmpty();
            enough.countDown();
        }
    }

    @Test
    void aPortWhereNobodyListensIsUnreachable() {
        try (ProxiedServer proxied = ProxiedServer.of(server)) {
            proxied.proxy().apply(Fault.refuse());
            Database db = proxied.openUnused(settings -> settings.password(SECRET));

            UnreachableException failure =
                    failure(UnreachableException.class, () -> answer(db), Retry.SAFE, "PGPX-2010");

            assertThat(failure)
                    .hasMessageMatching("PGPX-2010: no PostgreSQL server answers at 127\\.0\\.0\\.1:\\d+/postgres\n"
                            + " *met: Connection refused.*\n"
                            + " *Check that the server runs and that host and port are right\\.");
            proxied.proxy().apply(Fault.pass());
            assertHealthy(db);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsUnreachable() {
        try (ProxiedServer proxied = ProxiedServer.of(server)) {
            proxied.proxy().apply(Fault.blackHole());
            Database db = proxied.openUnused(settings -> settings.password(SECRET));

            UnreachableException failure =
                    failure(UnreachableException.class, () -> answer(db.withDeadline(SHORT)), Retry.SAFE, "PGPX-2010");

            assertThat(failure).hasMessageContaining("met: no answer within 300 ms");
            proxied.proxy().apply(Fault.pass());
            assertHealthy(db);
        }
    }

    @Test
    void aRefusedLoginSaysSoAtOnce() {
        try (Database db = Database.open(direct().password("wrong").build())) {
            LoginRefusedException failure =
                    failure(LoginRefusedException.class, () -> answer(db), Retry.USELESS, "PGPX-2011");

            assertThat(failure.sqlState()).isEqualTo("28P01");
            assertThat(failure)
                    .hasMessageMatching("PGPX-2011: the server at 127\\.0\\.0\\.1:\\d+/postgres refused the login\n"
                            + " *it said: password authentication failed for user \"postgres\"\n"
                            + " *Check user and password, and the server's pg_hba\\.conf\\.");
        }
    }

    @Test
    void anUnknownDatabaseIsNamed() {
        try (Database db = Database.open(direct().database("nowhere").build())) {
            UnknownDatabaseException failure =
                    failure(UnknownDatabaseException.class, () -> answer(db), Retry.USELESS, "PGPX-2012");

            assertThat(failure.sqlState()).isEqualTo("3D000");
            assertThat(failure).hasMessageContaining("it said: database \"nowhere\" does not exist");
        }
    }

    @Test
    void aClosedDatabaseSaysSo() {
        Database db = Database.open(direct().build());
        assertHealthy(db);
        db.close();

        DatabaseClosedException failure =
                failure(DatabaseClosedException.class, () -> answer(db), Retry.USELESS, "PGPX-2015");

        assertThat(failure).hasMessageContaining("/postgres has been closed").isInstanceOf(ConnectionException.class);
        failure(DatabaseClosedException.class, () -> db.inTransaction(tx -> answer(db)), Retry.USELESS, "PGPX-2015");
        failure(DatabaseClosedException.class, () -> db.begin(TransactionOptions.DEFAULT), Retry.USELESS, "PGPX-2015");
        failure(
                DatabaseClosedException.class,
                () -> db.stream(sql("select 1").as(Codecs.INT4)),
                Retry.USELESS,
                "PGPX-2015");
    }

    @Test
    void aLostConnectionSaysWhetherItsStatementMayHaveBeenDone() {
        try (Database db = Database.open(direct().build())) {
            db.run(sql("create table if not exists lost (a int)"));

            failure(
                    ConnectionLostException.class,
                    () -> db.run(sql("select pg_terminate_backend(pg_backend_pid())")),
                    Retry.UNSAFE,
                    "PGPX-2014");
            failure(
                    ConnectionLostException.class,
                    () -> db.inTransaction(tx -> {
                        db.run(sql("insert into lost values (1)"));
                        db.run(sql("select pg_terminate_backend(pg_backend_pid())"));
                    }),
                    Retry.SAFE,
                    "PGPX-2016");
            assertThat(db.one(sql("select count(*) from lost").as(Codecs.INT8))).isZero();
            assertHealthy(db);
        }
    }

    @Test
    void whatTheServerRefusesCannotBeRepeatedAndTheSessionGoesOn() {
        try (Database db = Database.open(direct().build())) {
            db.run(sql("create table if not exists once (a int primary key)"));
            db.run(sql("insert into once values (1)"));

            failure(StatementException.class, () -> db.run(sql("select nothing")), Retry.USELESS, "PGPX-2020");
            failure(
                    ConstraintException.class,
                    () -> db.run(sql("insert into once values (1)")),
                    Retry.USELESS,
                    "PGPX-2022");
            failure(
                    ResultException.class,
                    () -> db.one(sql("select a from once where a = 2").as(Codecs.INT4)),
                    Retry.USELESS,
                    "PGPX-2030");
            assertHealthy(db);
        }
    }
}
