package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Statements of one round trip, each with its own result. */
class StatementsTogetherTest {
    private static final Deadline LATE = Deadline.in(Duration.ofMinutes(5));

    private static EmbeddedServer server;
    private static Engine engine;
    private static Database db;

    @BeforeAll
    static void open() {
        server = EmbeddedServer.start();
        engine = new JdbcEngineFactory()
                .create(Settings.builder().url(server.url()).poolSize(1).build());
        db = Database.over(engine);
        db.run(sql("create table entry (id bigint)"));
    }

    @AfterAll
    static void close() {
        db.close();
        server.close();
    }

    private static Statement statement(String sql) {
        return Statement.of(sql, "part");
    }

    @Test
    void readsTheResultAfterTheSettingsThatWereSentWithIt() {
        Database tenants = db.withSetting("app.tenant", "42").withSetting("app.user", "7");
        String seen = tenants.one(sql("select current_setting('app.tenant') || current_setting('app.user')")
                .as(Codecs.TEXT));
        assertThat(seen).isEqualTo("427");
        assertThat(db.one(sql("select coalesce(current_setting('app.tenant', true), '')")
                        .as(Codecs.TEXT)))
                .isEmpty();
    }

    @Test
    void givesEachResultAndThenTheIdOfTheTransaction() {
        List<String> texts = new ArrayList<>();
        try (EngineSession session =
                engine.open(new SessionRequest("together", SessionRequest.Access.WRITE, LATE, true))) {
            session.begin(TransactionOptions.DEFAULT);
            session.executeAll(
                    List.of(
                            statement("insert into entry values (1)"),
                            statement("select 'one' union all select 'more'"),
                            statement("select pg_current_xact_id()::text")),
                    LATE,
                    (index, result) -> {
                        while (result.next()) {
                            texts.add(index + " " + result.row().require(0, Codecs.TEXT));
                        }
                        result.close();
                    });
            TransactionId id = session.transactionId();
            assertThat(id).isNotNull();
            assertThat(texts).containsExactly("1 one", "1 more", "2 " + id);
            session.commit(LATE);
        }
        assertThat(db.one(sql("select count(*) from entry").as(Codecs.INT8))).isEqualTo(1);
    }
}
