package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @Test
    void takesEverySettingFromTheBuilder(@TempDir Path folder) throws IOException {
        Path root = Files.createFile(folder.resolve("root.crt"));
        Path certificate = Files.createFile(folder.resolve("client.crt"));
        Path key = Files.createFile(folder.resolve("client.key"));
        Settings settings = Settings.builder()
                .hosts("a:1", "[::1]:2", "c")
                .targetServer(TargetServer.PREFER_STANDBY)
                .loadBalanceHosts(true)
                .database("d")
                .user("u")
                .password("p")
                .applicationName("a")
                .tls(TlsMode.VERIFY_CA)
                .tlsRootCertificate(root)
                .tlsCertificate(certificate)
                .tlsKey(key)
                .tlsKeyPassword("k")
                .channelBinding(ChannelBinding.REQUIRE)
                .poolSize(3)
                .minimumIdle(2)
                .maxLifetime(Duration.ofMinutes(9))
                .idleTimeout(Duration.ofMinutes(8))
                .acquireTimeout(Duration.ofMillis(100))
                .leakThreshold(Duration.ofSeconds(7))
                .reclaimLeaks(true)
                .pipelining(false)
                .connectTimeout(Duration.ofSeconds(1))
                .statementTimeout(Duration.ofSeconds(2))
                .transactionTimeout(Duration.ofSeconds(3))
                .idleInTransactionTimeout(Duration.ofSeconds(4))
                .closeTimeout(Duration.ofSeconds(5))
                .replayTimeout(Duration.ofSeconds(6))
                .searchPath("My Schema", "public")
                .parameter("Work_Mem", "64MB")
                .statementCacheSize(11)
                .fetchSize(12)
                .readOnly(true)
                .pooler(Pooler.TRANSACTION)
                .build();

        assertThat(settings)
                .isEqualTo(new Settings(
                        List.of(new Host("a", 1), new Host("::1", 2), new Host("c", 5432)),
                        TargetServer.PREFER_STANDBY,
                        true,
                        "d",
                        "u",
                        Password.of("p"),
                        "a",
                        new TlsSettings(
                                TlsMode.VERIFY_CA, root, certificate, key, Password.of("k"), ChannelBinding.REQUIRE),
                        new PoolSettings(
                                3,
                                2,
                                Duration.ofMinutes(9),
                                Duration.ofMinutes(8),
                                Duration.ofMillis(100),
                                Duration.ofSeconds(7),
                                true,
                                false),
                        new Deadlines(
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(6)),
                        List.of("My Schema", "public"),
                        Map.of("work_mem", "64MB"),
                        11,
                        12,
                        true,
                        Pooler.TRANSACTION));
    }

    @Test
    void hasADefaultForEverySetting() {
        assertThat(Settings.builder().build())
                .isEqualTo(new Settings(
                        List.of(new Host("localhost", 5432)),
                        TargetServer.ANY,
                        false,
                        "postgres",
                        "postgres",
                        Password.none(),
                        "pgpx",
                        new TlsSettings(TlsMode.PREFER, null, null, null, Password.none(), ChannelBinding.PREFER),
                        new PoolSettings(
                                10,
                                0,
                                Duration.ofMinutes(30),
                                Duration.ofMinutes(10),
                                Duration.ofSeconds(10),
                                Duration.ofMinutes(1),
                                false,
                                true),
                        new Deadlines(
                                Duration.ofSeconds(10),
                                Duration.ofSeconds(60),
                                Duration.ZERO,
                                Duration.ofSeconds(60),
                                Duration.ofSeconds(10),
                                Duration.ofMillis(100)),
                        List.of(),
                        Map.of(),
                        256,
                        1000,
                        false,
                        Pooler.AUTO));
    }

    @Test
    void sayWhereTheyLead() {
        assertThat(Settings.builder()
                        .hosts("a:5432", "b:5433")
                        .database("db")
                        .build()
                        .target())
                .isEqualTo("a:5432,b:5433/db");
    }

    @Test
    void showNoSecret() {
        Settings settings = Settings.builder()
                .url("postgresql://u:hunter2@db.example/d")
                .parameter("app.token", "s3cret")
                .build();

        assertThat(settings).hasToString("Settings[u:***@db.example:5432/d, tls=verify-full, pool=10]");
        assertThat(Settings.of("postgresql://u@db.example/d"))
                .hasToString("Settings[u@db.example:5432/d, tls=verify-full, pool=10]");
        assertThat(new TlsSettings(TlsMode.REQUIRE, null, null, null, Password.of("hunter2"), ChannelBinding.PREFER)
                        .toString())
                .contains("keyPassword=***");
    }

    @Test
    void needAHostAndDoNotChange() {
        Settings settings = Settings.builder().parameter("work_mem", "1MB").build();

        assertThatThrownBy(() -> settings.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> new Settings(
                        List.of(),
                        settings.targetServer(),
                        false,
                        "d",
                        "u",
                        settings.password(),
                        "a",
                        settings.tls(),
                        settings.pool(),
                        settings.deadlines(),
                        List.of(),
                        Map.of(),
                        1,
                        1,
                        false,
                        Pooler.AUTO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void halfOfAShortLifetimeIsTheIdleTimeout() {
        assertThat(Settings.builder()
                        .maxLifetime(Duration.ofMinutes(4))
                        .build()
                        .pool()
                        .idleTimeout())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void idleConnectionsAreClosedAfterHalfOfAShortLifetime() {
        assertThat(idleTimeout(Duration.ofSeconds(31))).isEqualTo(Duration.ofMillis(15_500));
        assertThat(idleTimeout(Duration.ofMillis(60_001))).isEqualTo(Duration.ofNanos(30_000_500_000L));
        assertThat(idleTimeout(Duration.ofMinutes(20))).isEqualTo(Duration.ofMinutes(10));
        assertThat(idleTimeout(Duration.ofDays(1))).isEqualTo(Duration.ofMinutes(10));
    }

    private static Duration idleTimeout(Duration maxLifetime) {
        return Settings.builder().maxLifetime(maxLifetime).build().pool().idleTimeout();
    }
}
