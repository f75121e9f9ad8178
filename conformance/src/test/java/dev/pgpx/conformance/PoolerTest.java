package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.unsafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.LockKey;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.PoolerException;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.jdbc.JdbcEngine;
import dev.pgpx.query.Command;
import dev.pgpx.testing.PgpxTest;
import dev.pgpx.testing.TestDatabase;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.testing.pooler.PgBouncer;
import dev.pgpx.testing.pooler.PoolMode;
import dev.pgpx.types.Codecs;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Behind PgBouncer pgpx notices, is right, and refuses by name what cannot be had there. */
@PgpxTest
class PoolerTest {
    private static TestDatabase database;
    private static PgBouncer refusing;
    private static PgBouncer ignoring;
    private static PgBouncer sessions;

    @BeforeAll
    static void start(EmbeddedServer server, TestDatabase made) {
        PgBouncer.obstacle().ifPresent(Assumptions::abort);
        database = made;
        refusing = PgBouncer.before(server).start();
        ignoring = PgBouncer.before(server)
                .ignoring("extra_float_digits", "options")
                .start();
        sessions =
                PgBouncer.before(server).poolMode(PoolMode.SESSION).poolSize(6).start();
    }

    @AfterAll
    static void stop() {
        for (PgBouncer pooler : List.of(refusing, ignoring, sessions)) {
            pooler.close();
        }
    }

    private static SettingsBuilder through(PgBouncer pooler) {
        return Settings.builder().url(pooler.url(database.name())).poolSize(2);
    }

    private static Database open(PgBouncer pooler) {
        return Database.open(through(pooler).build());
    }

    private static void isPooled(Database db) {
        assertThatThrownBy(() -> db.run(sql("listen jobs"))).isInstanceOf(PoolerException.class);
    }

    @Test
    void noticesWhetherThePoolerRefusesTheOptionsOrSwallowsThem() {
        for (PgBouncer pooler : List.of(refusing, ignoring, sessions)) {
            try (Database db = open(pooler)) {
                isPooled(db);
                assertThat(db.one(sql("select 1.5::float8").as(Codecs.FLOAT8))).isEqualTo(1.5);
            }
        }
    }

    @Test
    void noticesBehindAGivenDataSourceAndLeavesItsSettingsAlone() throws Exception {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + refusing.port() + "/" + database.name() + "?user=postgres");
        source.setPrepareThreshold(1);
        try (Database db = Database.over(JdbcEngine.over(source))) {
            isPooled(db);
            for (int i = 0; i < 20; i++) {
                assertThat(db.one(sql("select :i::int").bind("i", i).as(Codecs.INT4)))
                        .isEqualTo(i);
            }
            assertThat(namedStatements(db)).isZero();
        }
    }

    private static long namedStatements(Database db) {
        return db.one(sql("select count(*) from pg_prepared_statements").as(Codecs.INT8));
    }

    @Test
    void leavesNoNamedStatementsInSessionsThatAreShared() {
        try (Database first = open(refusing);
                Database second = open(ignoring)) {
            for (int i = 0; i < 20; i++) {
                for (Database db : List.of(first, second)) {
                    assertThat(db.one(sql("select :i::int + 1").bind("i", i).as(Codecs.INT4)))
                            .isEqualTo(i + 1);
                    assertThat(namedStatements(db)).isZero();
                }
            }
        }
    }

    @Test
    void usesASessionThatIsItsOwnWhenTold() {
        try (Database db = Database.open(
                through(sessions).pooler(Pooler.SESSION).poolSize(1).build())) {
            db.withSession(() -> {
                db.run(sql("set application_name = 'kept'"));
                db.run(sql("create temp table kept (id int)"));
                assertThat(db.one(sql("show application_name").as(Codecs.TEXT))).isEqualTo("kept");
                return db.run(sql("listen jobs"));
            });
            assertThat(db.one(sql("select count(*) from pg_class where relname = 'kept'")
                            .as(Codecs.INT8)))
                    .isZero();
            assertThat(db.one(sql("show application_name").as(Codecs.TEXT))).isNotEqualTo("kept");
            assertThat(namedStatements(db)).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            listen jobs | LISTEN
            set work_mem = '8MB' | session settings (use a transaction's own: set local)
            reset all | session settings (use a transaction's own: set local)
            select set_config('a.b', '1', false) | session settings (use a transaction's own: set local)
            set role postgres | roles of the session (use a transaction's own: set local role)
            create temp table t (id int) | temporary tables
            select pg_advisory_lock(1) | advisory locks of the session (use a transaction's own: pg_advisory_xact_lock)
            declare c cursor with hold for select 1 | cursors with hold
            prepare p as select 1 | statements prepared by SQL
            load 'auto_explain' | changes of the server process
            """)
    void refusesSessionFeaturesByName(String text, String needs) {
        long[] sent = new long[1];
        try (FaultProxy proxy = FaultProxy.to(new InetSocketAddress("127.0.0.1", refusing.port()));
                Database db = Database.open(proxy.url(refusing.url(database.name())))) {
            db.run(sql("select 1"));
            sent[0] = proxy.bytes(Direction.UP);
            Command command = unsafe(text.replace("''", "'")).label("asked");
            assertThatThrownBy(() -> db.run(command))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("PGPX-2060: \"asked\" needs what " + db.target()
                            + " cannot give behind a pooler that shares sessions: " + needs)
                    .hasMessageContaining("Connect to the server itself for it");
            assertThat(proxy.bytes(Direction.UP)).isEqualTo(sent[0]);
        }
    }

    @Test
    void refusesSubscriptionsAndLocksOfSessionsByName() {
        try (Database db = open(refusing)) {
            assertThatThrownBy(() -> db.listen("jobs", notification -> {}))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("LISTEN");
            assertThatThrownBy(() -> db.withLock(LockKey.of("orders"), () -> "never"))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("advisory locks of the session");
            boolean taken = db.transaction(tx -> tx.tryLock(LockKey.of("orders")));
            assertThat(taken).isTrue();
        }
    }

    @Test
    void lastingOnlyAsLongAsATransactionTheyWork() {
        try (Database db = open(refusing)) {
            db.inTransaction(tx -> {
                db.run(sql("set local work_mem = '8MB'"));
                db.run(sql("select pg_advisory_xact_lock(7)"));
                db.run(sql("create temp table gone (id int) on commit drop"));
                db.run(sql("insert into gone values (1), (2)"));
                assertThat(db.one(sql("select sum(id) from gone").as(Codecs.INT8)))
                        .isEqualTo(3);
                assertThat(db.one(sql("show work_mem").as(Codecs.TEXT))).isEqualTo("8MB");
            });
            assertThat(db.one(sql("select count(*) from pg_class where relname = 'gone'")
                            .as(Codecs.INT8)))
                    .isZero();
            assertThat(db.one(sql("show work_mem").as(Codecs.TEXT))).isNotEqualTo("8MB");
            assertThat(db.one(sql("select count(*) from pg_locks where locktype = 'advisory'")
                            .as(Codecs.INT8)))
                    .isZero();
        }
    }

    @Test
    void refusesSettingsThatSessionsCannotKeep() {
        for (PgBouncer pooler : List.of(refusing, ignoring, sessions)) {
            for (Pooler told : List.of(Pooler.AUTO, Pooler.SESSION, Pooler.TRANSACTION)) {
                SettingsBuilder asked = through(pooler).pooler(told);
                refused(asked.searchPath("app"), "search_path");
                refused(asked.parameter("work_mem", "8MB"), "search_path, work_mem");
                refused(asked.readOnly(true), "search_path, default_transaction_read_only, work_mem");
            }
        }
    }

    private static void refused(SettingsBuilder settings, String names) {
        try (Database db = Database.open(settings.build())) {
            assertThatThrownBy(() -> db.run(sql("select 1")))
                    .isInstanceOf(PoolerException.class)
                    .hasMessageContaining("PGPX-2061: the pooler at " + db.target()
                            + " does not keep what its sessions are to begin with: " + names)
                    .hasMessageContaining("expected a connection for which search_path, read-only and parameters")
                    .hasMessageContaining("alter role … set …");
        }
    }

    @Test
    void refusesAServerThatWouldShortenFloats() {
        try (EmbeddedServer server = EmbeddedServer.builder()
                        .parameter("extra_float_digits", "0")
                        .start();
                PgBouncer pooler = PgBouncer.before(server).start()) {
            refused(Settings.builder().url(pooler.url("postgres")), "extra_float_digits");
            try (Database db = Database.open(server.url())) {
                assertThat(db.one(sql("select 0.1::float8 + 0.2::float8").as(Codecs.FLOAT8)))
                        .isEqualTo(0.1 + 0.2);
            }
        }
    }

    @Test
    void transactionsKeepTheirLimitOfIdleTimeOneByOne() {
        for (PgBouncer pooler : List.of(refusing, ignoring)) {
            try (Database db = Database.open(through(pooler)
                    .idleInTransactionTimeout(Duration.ofSeconds(17))
                    .build())) {
                TransactionOptions options = TransactionOptions.SNAPSHOT.withName("limited");
                String own = db.transaction(tx -> limit(db));
                String named = db.transaction(options, tx -> limit(db));
                String other = db.transaction(
                        options.withSetting("idle_in_transaction_session_timeout", "3s"), tx -> limit(db));
                assertThat(List.of(own, named, other)).containsExactly("17s", "17s", "3s");
                assertThat(limit(db)).isEqualTo("0");
            }
        }
    }

    private static String limit(Database db) {
        return db.one(sql("show idle_in_transaction_session_timeout").as(Codecs.TEXT));
    }

    @Test
    void aConnectionWhoseStatementWasCancelledIsNotUsedAgain() {
        try (FaultProxy proxy = FaultProxy.to(new InetSocketAddress("127.0.0.1", refusing.port()));
                Database db = Database.open(Settings.builder()
                        .url(proxy.url(refusing.url(database.name())))
                        .poolSize(1)
                        .build())) {
            db.run(sql("select 1"));
            for (int i = 0; i < 5; i++) {
                long before = proxy.accepted();
                assertThatThrownBy(() -> db.withDeadline(Duration.ofMillis(200)).run(sql("select pg_sleep(30)")))
                        .isInstanceOf(DeadlineExceededException.class);
                for (int j = 0; j < 20; j++) {
                    assertThat(db.one(sql("select :j::int").bind("j", j).as(Codecs.INT4)))
                            .isEqualTo(j);
                }
                // one for the cancel, one in the place of the connection that was given up
                assertThat(proxy.accepted() - before).isGreaterThanOrEqualTo(2);
            }
        }
    }

    @Test
    void findsOutHowATransactionEndedWhoseAnswerGotLost(TestDatabase direct) {
        try (Database owner = Database.open(direct.url());
                FaultProxy proxy = FaultProxy.to(new InetSocketAddress("127.0.0.1", refusing.port()));
                Database db = Database.open(Settings.builder()
                        .url(proxy.url(refusing.url(database.name())))
                        .poolSize(2)
                        .statementTimeout(Duration.ofSeconds(1))
                        .connectTimeout(Duration.ofSeconds(5))
                        .build())) {
            owner.run(sql("create table outcome (id int)"));
            OutcomeUnknownException[] unknown = new OutcomeUnknownException[1];
            try {
                db.inTransaction(tx -> {
                    db.run(sql("insert into outcome values (1)"));
                    proxy.apply(Fault.blackHole(Direction.DOWN));
                });
            } catch (OutcomeUnknownException lost) {
                unknown[0] = lost;
            }
            assertThat(unknown[0]).isNotNull();
            proxy.apply(Fault.pass());
            Outcome outcome = unknown[0].resolve();
            long rows = owner.one(sql("select count(*) from outcome").as(Codecs.INT8));
            assertThat(outcome).isEqualTo(rows == 1 ? Outcome.COMMITTED : Outcome.ROLLED_BACK);
        }
    }
}
