package dev.pgpx.database.settings;

import static dev.pgpx.database.settings.BadSettings.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsRefusalTest {
    @Test
    void tellsAllBadValuesTogetherOneALine() {
        assertThatThrownBy(() -> Settings.builder()
                        .url("postgresql://u:hunter2@h/d?sslmode=on")
                        .port(0)
                        .poolSize(0)
                        .property("pol-size", "s3cret")
                        .build())
                .hasMessage(
                        """
                        PGPX-2001: 4 settings are wrong
                          sslmode is "on": expected one of disable, prefer, require, verify-ca, verify-full
                          port is 0: expected 1 to 65535
                          pool-size is 0: expected 1 to 1000
                          setting "pol-size" is not known: did you mean "pool-size"?
                          Correct what is named; a URL looks like postgresql://user:password@host:5432/database.""");
    }

    @Test
    void tellsOneBadValueInOneLine() {
        assertThatThrownBy(() -> Settings.builder().fetchSize(0).build())
                .isInstanceOfSatisfying(SettingsException.class, error -> assertThat(error.code())
                        .isEqualTo("PGPX-2001"))
                .hasMessageStartingWith("PGPX-2001: one setting is wrong\n  fetch-size is 0: expected 1 to 1000000\n");
    }

    @Test
    void namesTheRangeOfEverySetter() {
        Duration none = Duration.ZERO;
        Duration long_ = Duration.ofDays(8);
        assertThat(problems(Settings.builder()
                        .host(" ")
                        .user("")
                        .database("a\0b")
                        .applicationName("é")
                        .password("hunter2\0")
                        .minimumIdle(-1)
                        .maxLifetime(long_)
                        .idleTimeout(none)
                        .acquireTimeout(Duration.ofMillis(99))
                        .leakThreshold(long_)
                        .connectTimeout(none)
                        .statementTimeout(Duration.ofNanos(1))
                        .transactionTimeout(Duration.ofSeconds(-1))
                        .idleInTransactionTimeout(long_)
                        .closeTimeout(none)
                        .replayTimeout(long_)
                        .statementCacheSize(10_001)
                        .searchPath("")
                        .hosts()))
                .containsExactly(
                        "host is empty: expected a name or an address",
                        "user is \"\": expected a name",
                        "database is \"a\\u0000b\": expected a name",
                        "application-name is \"é\": expected at most 63 printable ASCII characters",
                        "password is ***: expected a text without U+0000",
                        "minimum-idle is -1: expected 0 to 1000",
                        "max-lifetime is 8d: expected 30s to 7d",
                        "idle-timeout is 0: expected 10s to 1d",
                        "acquire-timeout is 99ms: expected 100ms to 10min",
                        "leak-threshold is 8d: expected 100ms to 1d, or 0 (never)",
                        "connect-timeout is 0: expected 100ms to 10min",
                        "statement-timeout is PT0.000000001S: expected 100ms to 1d",
                        "transaction-timeout is PT-1S: expected 100ms to 1d, or 0 (none)",
                        "idle-in-transaction-timeout is 8d: expected 100ms to 1d, or 0 (none)",
                        "close-timeout is 0: expected 100ms to 10min",
                        "replay-timeout is 8d: expected 100ms to 1min, or 0 (none)",
                        "statement-cache-size is 10001: expected 0 to 10000",
                        "search-path is \"\": expected names of schemas, separated by commas",
                        "hosts is : expected host, host:port or [address]:port, separated by commas");
    }

    @Test
    void namesWhatDoesNotGoTogether(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("f"));
        assertThat(problems(Settings.builder()
                        .tls(TlsMode.DISABLE)
                        .tlsCertificate(file)
                        .tlsKeyPassword("hunter2")
                        .channelBinding(ChannelBinding.REQUIRE)
                        .poolSize(2)
                        .minimumIdle(3)
                        .maxLifetime(Duration.ofMinutes(1))
                        .idleTimeout(Duration.ofMinutes(1))
                        .leakThreshold(Duration.ZERO)
                        .reclaimLeaks(true)))
                .containsExactly(
                        "tls-certificate needs tls-key",
                        "tls-key-password needs tls-key",
                        "channel-binding require needs encryption, but tls is disable",
                        "minimum-idle is 3: expected at most pool-size, which is 2",
                        "idle-timeout is 1min: expected at least 1s less than max-lifetime, which is 1min",
                        "reclaim-leaks needs a leak-threshold, which is 0 (never)");
        assertThat(problems(Settings.builder().tlsKey(file))).containsExactly("tls-key needs tls-certificate");
    }

    @Test
    void namesFilesThatAreAbsent() {
        assertThat(problems(Settings.builder().tls(TlsMode.VERIFY_FULL).tlsRootCertificate(Path.of("no/such.crt"))))
                .containsExactly("tls-root-certificate is \"no" + java.io.File.separator
                        + "such.crt\": expected a file that is there and can be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search_path         | parameter \"search_path\" has a setting of its own: use search-path",
                "STATEMENT_TIMEOUT   | parameter \"STATEMENT_TIMEOUT\" has a setting of its own: use statement-timeout",
                "extra_float_digits  | parameter \"extra_float_digits\" cannot be set: pgpx reads and writes values with its own",
                "datestyle           | parameter \"datestyle\" cannot be set: pgpx reads and writes values with its own",
                "TimeZone            | parameter \"TimeZone\" cannot be set: the driver sends the one of the JVM, which"
                        + " -Duser.timezone sets",
                "work-mem            | parameter \"work-mem\" is no name of a parameter: expected letters, digits, _ and $",
            })
    void refusesParametersThatItNeedsItself(String name, String problem) {
        assertThat(problems(Settings.builder().parameter(name, "s3cret"))).containsExactly(problem);
    }

    @Test
    void refusesParametersThatTheProtocolCannotCarry() {
        assertThat(problems(Settings.builder().parameter("work_mem", "s3cret\0")))
                .containsExactly("the value of parameter work_mem contains U+0000");
    }
}
