package dev.pgpx.jdbc;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.database.settings.TlsMode;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

class DriverSettingsTest {
    @Test
    void sessionsBeginWithTheirParameters() {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(Settings.builder()
                        .url(server.url())
                        .statementTimeout(Duration.ofSeconds(7))
                        .idleInTransactionTimeout(Duration.ofSeconds(8))
                        .searchPath("My \"Schema", "$user")
                        .parameter("app.title", "a \\ b\tc")
                        .readOnly(true)
                        .build())) {
            assertThat(shown(db, "statement_timeout")).isEqualTo("7s");
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

    @ParameterizedTest
    @CsvSource({"ANY, any", "PRIMARY, primary", "STANDBY, secondary", "PREFER_STANDBY, preferSecondary"})
    void theDriverIsToldWhichServerIsWanted(TargetServer server, String keyword) {
        PGSimpleDataSource source = PooledConnections.driver(
                Settings.builder().hosts("a:1", "b:2").targetServer(server).build());

        assertThat(source.getTargetServerType()).isEqualTo(keyword);
        assertThat(source.getServerNames()).containsExactly("a", "b");
        assertThat(source.getPortNumbers()).containsExactly(1, 2);
    }

    @Test
    void authoritiesAreThoseOfJavaUnlessAFileIsNamed(@TempDir Path folder) throws IOException {
        Path root = Files.createFile(folder.resolve("root.crt"));
        PGSimpleDataSource java =
                PooledConnections.driver(Settings.builder().host("db.example").build());
        PGSimpleDataSource own = PooledConnections.driver(
                Settings.builder().host("db.example").tlsRootCertificate(root).build());

        assertThat(java.getSslfactory()).isEqualTo("org.postgresql.ssl.DefaultJavaSSLFactory");
        assertThat(own.getSslfactory()).isNotEqualTo("org.postgresql.ssl.DefaultJavaSSLFactory");
        assertThat(own.getSslRootCert()).isEqualTo(root.toString());
        assertThat(own.getSslMode()).isEqualTo(TlsMode.VERIFY_FULL.keyword());
    }

    @Test
    void timeoutsAreRoundedUpToSeconds() {
        PGSimpleDataSource source = PooledConnections.driver(
                Settings.builder().connectTimeout(Duration.ofMillis(100)).build());

        assertThat(source.getConnectTimeout()).isEqualTo(1);
        assertThat(source.getLoginTimeout()).isEqualTo(1);
    }
}
