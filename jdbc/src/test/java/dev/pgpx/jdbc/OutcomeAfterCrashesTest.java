package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.embedded.StopMode;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OutcomeAfterCrashesTest {
    private static final Deadline LATE = Deadline.in(Duration.ofMinutes(1));

    private static TransactionId lost(Engine engine, EmbeddedServer server) {
        try (EngineSession session = engine.open(new SessionRequest("lost", SessionRequest.Access.WRITE, LATE, true))) {
            session.begin(TransactionOptions.DEFAULT);
            session.execute(Statement.of("insert into entry values (1)", "insert"), EngineSession.ALL_ROWS, LATE)
                    .close();
            TransactionId id = Objects.requireNonNull(session.transactionId());
            server.stop(StopMode.IMMEDIATE);
            return id;
        }
    }

    @Test
    void doesNotMistakeATransactionForAnotherThatGotItsIdAfterACrash() {
        try (EmbeddedServer server = EmbeddedServer.builder()
                .parameter("synchronous_commit", "on")
                .parameter("wal_writer_delay", "10s") // so that the crash loses all of it
                .parameter("autovacuum", "off")
                .start()) {
            Engine engine = new JdbcEngineFactory()
                    .create(Settings.builder().url(server.url()).poolSize(1).build());
            try (Database db = Database.over(engine)) {
                db.run(sql("create table entry (id bigint)"));
                TransactionId lost = lost(engine, server);
                server.restart();
                while (db.one(sql("select pg_current_xact_id()::text::bigint").as(Codecs.INT8))
                        < Long.parseLong(lost.xid())) {
                    db.run(sql("insert into entry values (2)"));
                }
                for (int write = 0; write < 50; write++) {
                    db.run(sql("insert into entry values (3)"));
                }
                server.stop(StopMode.FAST);
                server.restart();
                assertThat(engine.outcome(lost, Deadline.in(Duration.ofMinutes(1))))
                        .isEqualTo(Outcome.ROLLED_BACK);
                Long kept =
                        db.one(sql("select count(*) from entry where id = 1").as(Codecs.INT8));
                assertThat(kept).isZero();
            }
        }
    }
}
