package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.OpenSession;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.SessionStatus;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OpenSessionTest {
    private static final Executor OWN_THREAD = task -> new Thread(task).start();

    private static EmbeddedServer server;
    private static Database db;

    @BeforeAll
    static void open() {
        server = EmbeddedServer.start();
        db = Database.open(server.url());
    }

    @AfterAll
    static void close() {
        db.close();
        server.close();
    }

    private static void run(OpenSession session, String text) {
        session.database().execute(Statement.of(text, "typed"), result -> result.count());
    }

    @Test
    void followsTransactionsThatTextsBegin() {
        try (OpenSession session = db.openSession()) {
            assertThat(session.status()).isEqualTo(SessionStatus.IDLE);
            run(session, "begin");
            run(session, "create table typed (a int)");
            assertThat(session.status()).isEqualTo(SessionStatus.IN_TRANSACTION);
            assertThatThrownBy(() -> run(session, "select 1 / 0")).isInstanceOf(StatementException.class);
            assertThat(session.status()).isEqualTo(SessionStatus.FAILED_TRANSACTION);
            run(session, "rollback");
            assertThat(session.status()).isEqualTo(SessionStatus.IDLE);
            run(session, "begin");
            run(session, "create table typed (a int)");
        }
        assertThat(db.one(sql("select to_regclass('typed') is null").as(Codecs.BOOL)))
                .isTrue();
    }

    @Test
    void tellsWhatTheServerSays() {
        try (OpenSession session = db.openSession()) {
            run(
                    session,
                    "do $$ begin raise warning 'first' using detail = 'd', hint = 'h'; raise notice 'second'; end $$");
            assertThat(session.notices())
                    .containsExactly(
                            new Notice("WARNING", "first", "d", "h"), new Notice("NOTICE", "second", null, null));
            run(session, "select 1");
            assertThat(session.notices()).isEmpty();
            assertThatThrownBy(() -> run(session, "do $$ begin raise notice 'before'; perform 1 / 0; end $$"))
                    .isInstanceOf(StatementException.class);
            assertThat(session.notices()).extracting(Notice::message).containsExactly("before");
        }
    }

    @Test
    void cancelsWhatRunsAndNothingElse() {
        try (OpenSession session = db.openSession()) {
            session.cancel();
            run(session, "create temp table kept (a int)");
            CompletableFuture<Void> sleeping =
                    CompletableFuture.runAsync(() -> run(session, "select pg_sleep(40)"), OWN_THREAD);
            while (db.one(sql("select count(*) from pg_stat_activity where query = 'select pg_sleep(40)'")
                            .as(Codecs.INT8))
                    == 0) {
                Thread.onSpinWait();
            }
            session.cancel();

            assertThatThrownBy(sleeping::join).hasCauseInstanceOf(StatementException.class);
            run(session, "select * from kept");
        }
    }

    @Test
    void hearsNotificationsAndLosesItsConnection() {
        try (OpenSession session = db.openSession()) {
            run(session, "listen typed");
            db.notify("typed", "said");
            assertThat(session.notifications(Duration.ofSeconds(10)))
                    .extracting(notification -> notification.payload())
                    .containsExactly("said");
            run(session, "set application_name = 'to be ended'");
            db.execute(
                    Statement.of(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'to be ended'",
                            "end"),
                    result -> result.count());
            assertThatThrownBy(() -> run(session, "select 1")).isInstanceOf(ConnectionLostException.class);
            assertThat(session.status()).isEqualTo(SessionStatus.LOST);
        }
    }

    @Test
    void belongsToOthersOnceItIsClosed() {
        OpenSession session = db.openSession();
        session.close();
        session.close();

        assertThatThrownBy(() -> run(session, "select 1")).isInstanceOf(TransactionException.class);
    }
}
