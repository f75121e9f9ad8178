package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.query.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is told of transactions of a primary that another server has taken the place of. */
@Tag("any-jvm")
class OutcomesAfterPromotionTest {
    private static final SessionRequest WRITE =
            new SessionRequest("test", SessionRequest.Access.WRITE, Deadline.NONE, false);

    @Test
    void aCommitIsUnknownAndARollbackCertain() {
        try (EmbeddedServer primary = EmbeddedServer.start();
                EmbeddedServer standby = primary.standby();
                JdbcEngine engine = engine(TargetServer.PRIMARY, primary, standby)) {
            execute(engine, "create table entry (id int)");
            TransactionId committed = write(engine, true);
            TransactionId rolledBack = write(engine, false);
            assertThat(outcome(engine, committed)).isEqualTo(Outcome.COMMITTED);
            execute(engine, "insert into entry values (2)");
            try (JdbcEngine atStandby = engine(TargetServer.ANY, standby)) {
                assertThat(outcome(atStandby, committed)).isEqualTo(Outcome.UNKNOWN);
                assertThat(outcome(atStandby, rolledBack)).isEqualTo(Outcome.UNKNOWN);
            }
            awaitRows(standby);
            primary.stop(StopMode.FAST);
            standby.promote();

            assertThat(outcome(engine, committed)).isEqualTo(Outcome.UNKNOWN);
            assertThat(outcome(engine, rolledBack)).isEqualTo(Outcome.ROLLED_BACK);
            TransactionId neverReceived =
                    new TransactionId("4000000000", committed.lsn(), committed.boot(), "00000001");
            assertThat(outcome(engine, neverReceived)).isEqualTo(Outcome.ROLLED_BACK);
            assertThat(outcome(engine, write(engine, true))).isEqualTo(Outcome.COMMITTED);
        }
    }

    @Test
    void anIdThatAnotherTransactionHasByNowWasRolledBackAndTheOtherIsLeftAlone() {
        try (EmbeddedServer primary = EmbeddedServer.start();
                EmbeddedServer standby = primary.standby();
                JdbcEngine engine = engine(TargetServer.PRIMARY, standby)) {
            standby.promote();
            try (EngineSession session = engine.open(WRITE)) {
                session.begin(TransactionOptions.DEFAULT);
                run(session, "create table other (id int)");
                TransactionId other = session.transactionId();
                assertThat(other).isNotNull();
                TransactionId lost = new TransactionId(other.xid(), "0/1", "another server's", "00000001");
                assertThat(outcome(engine, lost)).isEqualTo(Outcome.ROLLED_BACK);
                session.commit(Deadline.in(Duration.ofSeconds(10)));
            }
        }
    }

    @Test
    void aSessionThatWasMadeWithAStandbyKnowsItsTransactionsAfterThePromotion() {
        try (EmbeddedServer primary = EmbeddedServer.start();
                EmbeddedServer standby = primary.standby();
                JdbcEngine engine = engine(TargetServer.ANY, standby)) {
            try (EngineSession session = engine.open(WRITE)) {
                assertThat(session.facts().standby()).isTrue();
                standby.promote();
                run(session, "create table entry (id int)");
                assertThat(session.facts().standby()).isFalse();
            }
            TransactionId committed = write(engine, true);
            assertThat(outcome(engine, committed)).isEqualTo(Outcome.COMMITTED);
        }
    }

    private static JdbcEngine engine(TargetServer target, EmbeddedServer... servers) {
        String[] hosts = new String[servers.length];
        for (int i = 0; i < hosts.length; i++) {
            hosts[i] = "127.0.0.1:" + servers[i].port();
        }
        return JdbcEngine.of(Settings.builder()
                .url(servers[0].url())
                .hosts(hosts)
                .targetServer(target)
                .acquireTimeout(Duration.ofSeconds(30))
                .build());
    }

    private static Outcome outcome(JdbcEngine engine, TransactionId transaction) {
        return engine.outcome(transaction, Deadline.in(Duration.ofSeconds(30)));
    }

    private static TransactionId write(JdbcEngine engine, boolean commits) {
        try (EngineSession session = engine.open(WRITE)) {
            session.begin(TransactionOptions.DEFAULT);
            run(session, "insert into entry values (1)");
            TransactionId id = session.transactionId();
            assertThat(id).isNotNull();
            if (commits) {
                session.commit(Deadline.in(Duration.ofSeconds(10)));
            } else {
                session.rollback(Deadline.in(Duration.ofSeconds(10)));
            }
            return id;
        }
    }

    private static void execute(JdbcEngine engine, String text) {
        try (EngineSession session = engine.open(WRITE)) {
            run(session, text);
        }
    }

    private static void run(EngineSession session, String text) {
        session.execute(Statement.of(text, "test"), EngineSession.ALL_ROWS, Deadline.in(Duration.ofSeconds(10)))
                .close();
    }

    /** Waits until the last row has come. */
    private static void awaitRows(EmbeddedServer standby) {
        try (JdbcEngine engine = engine(TargetServer.ANY, standby);
                EngineSession session = engine.open(WRITE)) {
            long start = System.nanoTime();
            while (!hasLast(session)) {
                assertThat(System.nanoTime() - start)
                        .isLessThan(Duration.ofSeconds(60).toNanos());
            }
        }
    }

    private static boolean hasLast(EngineSession session) {
        Statement ask = Statement.of("select exists (select from entry where id = 2)", "test");
        try (var result = session.execute(ask, EngineSession.ALL_ROWS, Deadline.in(Duration.ofSeconds(10)))) {
            return result.next() && result.row().getBoolean(0);
        } catch (StatementException notYet) {
            assertThat(notYet.sqlState()).isEqualTo("42P01"); // the table itself has not come yet
            return false;
        }
    }
}
