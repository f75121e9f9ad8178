package dev.pgpx.conformance;

import static dev.pgpx.query.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.settings.TlsMode;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.testing.fault.Direction;
import dev.pgpx.testing.fault.Fault;
import dev.pgpx.testing.fault.FaultProxy;
import dev.pgpx.types.Codecs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Connections secured by TLS. The server's certificate is for localhost and not for 127.0.0.1. */
class TlsTest {
    @TempDir
    static Path folder;

    private static Certificates certificates;
    private static EmbeddedServer server;

    @BeforeAll
    static void start() throws Exception {
        certificates = new Certificates(folder);
        Path certificate = certificates.signed("server", "localhost");
        server = EmbeddedServer.builder()
                .parameter("ssl", "on")
                .parameter("ssl_cert_file", certificate.toString())
                .parameter("ssl_key_file", certificates.key("server").toString())
                .parameter("ssl_ca_file", certificates.root().toString())
                .start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static SettingsBuilder settings(String host, TlsMode mode) {
        return Settings.builder().url(server.url()).host(host).tls(mode);
    }

    private static boolean isEncrypted(Settings settings) {
        try (Database db = Database.open(settings)) {
            return db.one(sql("select ssl from pg_stat_ssl where pid = pg_backend_pid()")
                    .as(Codecs.BOOL));
        }
    }

    @Test
    void encryptsAsTheModeSays() {
        assertThat(isEncrypted(settings("127.0.0.1", TlsMode.DISABLE).build())).isFalse();
        assertThat(isEncrypted(settings("127.0.0.1", TlsMode.PREFER).build())).isTrue();
        assertThat(isEncrypted(settings("127.0.0.1", TlsMode.REQUIRE).build())).isTrue();
        assertThat(isEncrypted(settings("127.0.0.1", TlsMode.VERIFY_CA)
                        .tlsRootCertificate(certificates.root())
                        .build()))
                .isTrue();
        assertThat(isEncrypted(settings("localhost", TlsMode.VERIFY_FULL)
                        .tlsRootCertificate(certificates.root())
                        .build()))
                .isTrue();
    }

    @Test
    void refusesAServerThatIsNotWhoItShouldBe() throws Exception {
        Settings otherName = settings("127.0.0.1", TlsMode.VERIFY_FULL)
                .tlsRootCertificate(certificates.root())
                .build();
        assertThatThrownBy(() -> isEncrypted(otherName))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("127.0.0.1");
        Path other = Files.createDirectory(folder.resolve("other"));
        Settings otherAuthority = settings("localhost", TlsMode.VERIFY_CA)
                .tlsRootCertificate(new Certificates(other).root())
                .build();
        assertThatThrownBy(() -> isEncrypted(otherAuthority)).isInstanceOf(UnreachableException.class);
        // no authority is given, and Java trusts none that has signed this
        assertThatThrownBy(() ->
                        isEncrypted(settings("localhost", TlsMode.VERIFY_FULL).build()))
                .isInstanceOf(UnreachableException.class);
    }

    @Test
    @Timeout(60)
    void keepsTheDeadlineOfAWriteThatTheNetworkSwallows() {
        try (FaultProxy proxy = FaultProxy.to(server);
                Database db = Database.open(Settings.builder()
                        .url(proxy.url(server.url()))
                        .tls(TlsMode.REQUIRE)
                        .poolSize(1)
                        .build())) {
            db.run(sql("create table large (content text)"));
            proxy.apply(Fault.blackHole(Direction.UP));
            // more than the buffers of all sockets on the way hold, so that the driver's write blocks
            String content = "x".repeat(64_000_000);

            assertThatThrownBy(() -> db.withDeadline(Duration.ofSeconds(2))
                            .run(sql("insert into large values (:content)").bind("content", content)))
                    .isInstanceOf(DeadlineExceededException.class);

            proxy.apply(Fault.pass());
            assertThat(db.one(sql("select count(*) from large").as(Codecs.INT8)))
                    .isZero();
        }
    }
}
