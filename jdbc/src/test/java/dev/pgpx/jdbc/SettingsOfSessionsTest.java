package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsOfSessionsTest {
    @Test
    void sessionsBeginWithTheirParameters() {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(Settings.builder()
                        .url(server.url())
                        .idleInTransactionTimeout(Duration.ofSeconds(8))
                        .searchPath("My \"Schema", "$user")
                        .parameter("app.title", "a \\ b\tc")
                        .readOnly(true)
                        .build())) {
            assertThat(shown(db, "idle_in_transaction_session_timeout")).isEqualTo("8s");
            assertThat(shown(db, "search_path")).isEqualTo("\"My \"\"Schema\",\"$user\"");
            assertThat(shown(db, "app.title")).isEqualTo("a \\ b\tc");
            assertThat(shown(db, "transaction_read_only")).isEqualTo("on");
        }
    }

    private static String shown(Database db, String name) {
        return db.one(sql("select current_setting(:name)").bind("name", name).as(Codecs.TEXT));
    }

    @Test
    void aPrimaryIsFoundAmongSeveralHosts() {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(Settings.builder()
                        .url(server.url())
                        .hosts("127.0.0.1:1", "127.0.0.1:" + server.port())
                        .targetServer(TargetServer.PRIMARY)
                        .build())) {
            assertThat(db.one(sql("select 1").as(Codecs.INT4))).isEqualTo(1);
        }
    }
}
