package dev.pgpx.database.settings;

import static dev.pgpx.database.settings.BadSettings.problems;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsPropertyTest {
    @Test
    void setEverySetting(@TempDir Path folder) throws IOException {
        String file = Files.createFile(folder.resolve("f")).toString();
        Map<String, String> texts = new TreeMap<>(Map.of(
                "url", "postgresql://db.example/x",
                "hosts", "a:1,[::1]:2",
                "target-server", "standby",
                "load-balance-hosts", "on",
                "database", "d",
                "user", "u",
                "password", "p",
                "application-name", "a",
                "tls", "require",
                "tls-root-certificate", file));
        texts.putAll(Map.of(
                "tls-certificate", file,
                "tls-key", file,
                "tls-key-password", "k",
                "channel-binding", "disable",
                "pool-size", "20",
                "minimum-idle", "1",
                "max-lifetime", "1h",
                "idle-timeout", "5min",
                "acquire-timeout", "500ms",
                "leak-threshold", "0"));
        texts.putAll(Map.of(
                "reclaim-leaks", "false",
                "connect-timeout", "3s",
                "statement-timeout", "1d",
                "transaction-timeout", "2 min",
                "idle-in-transaction-timeout", "0",
                "close-timeout", "1500000us",
                "search-path", "\"My \"\"Schema\", Public",
                "parameter.work_mem", "64MB",
                "statement-cache-size", "0",
                "fetch-size", "7"));
        texts.putAll(Map.of("read-only", "yes", "pipelining", "false", "pooler", "session", "replay-timeout", "0"));

        Settings settings = Settings.builder().properties(texts).build();

        assertThat(settings)
                .isEqualTo(Settings.builder()
                        .hosts("a:1", "[::1]:2")
                        .targetServer(TargetServer.STANDBY)
                        .loadBalanceHosts(true)
                        .database("d")
                        .user("u")
                        .password("p")
                        .applicationName("a")
                        .tls(TlsMode.REQUIRE)
                        .tlsRootCertificate(Path.of(file))
                        .tlsCertificate(Path.of(file))
                        .tlsKey(Path.of(file))
                        .tlsKeyPassword("k")
                        .channelBinding(ChannelBinding.DISABLE)
                        .poolSize(20)
                        .minimumIdle(1)
                        .maxLifetime(Duration.ofHours(1))
                        .idleTimeout(Duration.ofMinutes(5))
                        .acquireTimeout(Duration.ofMillis(500))
                        .leakThreshold(Duration.ZERO)
                        .pipelining(false)
                        .connectTimeout(Duration.ofSeconds(3))
                        .statementTimeout(Duration.ofDays(1))
                        .transactionTimeout(Duration.ofMinutes(2))
                        .idleInTransactionTimeout(Duration.ZERO)
                        .closeTimeout(Duration.ofMillis(1500))
                        .replayTimeout(Duration.ZERO)
                        .searchPath("My \"Schema", "public")
                        .parameter("work_mem", "64MB")
                        .statementCacheSize(0)
                        .fetchSize(7)
                        .readOnly(true)
                        .pooler(Pooler.SESSION)
                        .build());
        assertThat(texts.keySet()).containsAll(without("host", "port"));
    }

    private static List<String> without(String... keys) {
        return SettingKeys.all().keySet().stream()
                .filter(key -> !List.of(keys).contains(key))
                .toList();
    }

    @Test
    void takeOneHostAndItsPort() {
        assertThat(Settings.builder()
                        .property("host", "h")
                        .property("port", "7")
                        .build()
                        .hosts())
                .containsExactly(new Host("h", 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pool-size        | many      | pool-size is \"many\": expected 1 to 1000",
                "pool-size        | 1001      | pool-size is 1001: expected 1 to 1000",
                "acquire-timeout  | 10        | acquire-timeout is \"10\": expected 100ms to 10min",
                "acquire-timeout  | 0         | acquire-timeout is 0: expected 100ms to 10min",
                "acquire-timeout  | 99999999999999999d | acquire-timeout is \"99999999999999999d\": expected 100ms to 10min",
                "leak-threshold   | soon      | leak-threshold is \"soon\": expected 100ms to 1d, or 0 (never)",
                "read-only        | maybe     | read-only is \"maybe\": expected true or false",
                "tls              | on        | tls is \"on\": expected one of disable, prefer, require, verify-ca, verify-full",
                "tls-key          | ''        | tls-key is \"\": expected a file that is there and can be read",
                "search-path      | a b       | search-path is \"a b\": expected names of schemas, separated by commas",
                "search-path      | a,        | search-path is \"a,\": expected names of schemas, separated by commas",
                "poolSize         | 1         | setting \"poolSize\" is not known: did you mean \"pool-size\"?",
                "pasword          | s3cret    | setting \"pasword\" is not known: did you mean \"password\"?",
                "colour           | red       | setting \"colour\" is not known: the settings reference lists all",
            })
    void areRefusedWithWhatIsExpected(String key, String text, String problem) {
        assertThat(problems(Settings.builder().property(key, text))).containsExactly(problem);
    }

    @Test
    void longAndBrokenTextsAreShownInOneShortLine() {
        assertThat(problems(Settings.builder().property("pool-size", "\n" + "9".repeat(200))))
                .containsExactly("pool-size is \"\\u000a" + "9".repeat(99) + "…\": expected 1 to 1000");
    }

    @Test
    void anEmptySearchPathIsTheServers() {
        assertThat(Settings.builder().property("search-path", " ").build().searchPath())
                .isEmpty();
    }
}
