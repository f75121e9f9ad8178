package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void readsAUrlAsLibpqDoes() {
        Settings settings = Settings.of(
                "postgresql://us%40er:p%3Ass+w@db.example:5433/my%20db?sslmode=require&application_name=shop&connect_timeout=3");

        assertThat(settings.host()).isEqualTo("db.example");
        assertThat(settings.port()).isEqualTo(5433);
        assertThat(settings.database()).isEqualTo("my db");
        assertThat(settings.user()).isEqualTo("us@er");
        assertThat(settings.password()).isEqualTo("p:ss+w");
        assertThat(settings.tls()).isEqualTo(TlsMode.REQUIRE);
        assertThat(settings.applicationName()).isEqualTo("shop");
        assertThat(settings.connectTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.target()).isEqualTo("db.example:5433/my db");
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://localhost, localhost:5432/postgres",
        "jdbc:postgresql://h:1/d?user=u&password=p, h:1/d",
        "postgresql://u@/, localhost:5432/u",
        "postgresql:///d, localhost:5432/d",
        "postgresql://[::1]:5433/d, [::1]:5433/d",
        "postgresql://[::1]/d, [::1]:5432/d",
    })
    void fillsInWhatAUrlLeavesOut(String url, String target) {
        assertThat(Settings.of(url).target()).isEqualTo(target);
    }

    @Test
    void verifiesTheServerUnlessItIsThisMachine() {
        assertThat(Settings.of("postgresql://localhost/d").tls()).isEqualTo(TlsMode.PREFER);
        assertThat(Settings.of("postgresql://[::1]/d").tls()).isEqualTo(TlsMode.PREFER);
        assertThat(Settings.of("postgresql://db.example/d").tls()).isEqualTo(TlsMode.VERIFY_FULL);
        assertThat(Settings.builder()
                        .host("db.example")
                        .tls(TlsMode.DISABLE)
                        .build()
                        .tls())
                .isEqualTo(TlsMode.DISABLE);
    }

    @Test
    void showsNoSecret() {
        Settings settings = Settings.of("postgresql://u:hunter2@db.example/d");

        assertThat(settings).hasToString("Settings[u:***@db.example:5432/d, tls=verify-full, pool=10]");
        assertThat(Settings.of("postgresql://u@db.example/d"))
                .hasToString("Settings[u@db.example:5432/d, tls=verify-full, pool=10]");
    }

    @Test
    void refusesAllBadValuesTogether() {
        assertThatThrownBy(() -> Settings.builder()
                        .url("postgresql://u:hunter2@a,b:x/d%?sslmode=on&connect_timeout=soon&colour=red&flag")
                        .host(" ")
                        .port(0)
                        .user("")
                        .poolSize(0)
                        .connectTimeout(Duration.ZERO)
                        .acquireTimeout(Duration.ofHours(1))
                        .statementTimeout(Duration.ofMillis(1))
                        .build())
                .isInstanceOfSatisfying(SettingsException.class, error -> {
                    assertThat(error.problems())
                            .containsExactly(
                                    "database has a broken percent escape: expected % and two hexadecimal digits",
                                    "host names several servers, of which this version supports one",
                                    "port is \"x\": expected a number from 1 to 65535",
                                    "sslmode is \"on\": expected one of disable, prefer, require, verify-ca, verify-full",
                                    "connect_timeout is \"soon\": expected seconds, 1 to 600",
                                    "parameter \"colour\" is not known: expected one of user, password, sslmode,"
                                            + " application_name, connect_timeout",
                                    "parameter \"flag\" has no value: expected key=value",
                                    "host is empty: expected a name or an address",
                                    "port is 0: expected 1 to 65535",
                                    "user is empty: expected a name",
                                    "poolSize is 0: expected 1 to 1000",
                                    "connectTimeout is PT0S: expected 1 second to 10 minutes",
                                    "acquireTimeout is PT1H: expected 1 second to 10 minutes",
                                    "statementTimeout is PT0.001S: expected 1 second to 10 minutes");
                    assertThat(error.code()).isEqualTo("PGPX-2001");
                    assertThat(error.getMessage()).doesNotContain("hunter2");
                });
    }

    @Test
    void refusesWhatIsNoUrlWithoutRepeatingIt() {
        assertThatThrownBy(() -> Settings.of("mysql://u:hunter2@h/d"))
                .hasMessage(
                        "PGPX-2001: the URL does not begin with postgresql:// (or postgres://, or jdbc:postgresql://)\n"
                                + "  Correct the setting; a URL looks like postgresql://user:password@host:5432/database.");
    }

    @Test
    void takesEverySettingFromTheBuilder() {
        Settings settings = Settings.builder()
                .host("h")
                .port(1)
                .database("d")
                .user("u")
                .password("p")
                .applicationName("a")
                .tls(TlsMode.VERIFY_CA)
                .poolSize(3)
                .connectTimeout(Duration.ofSeconds(1))
                .acquireTimeout(Duration.ofSeconds(2))
                .statementTimeout(Duration.ofSeconds(3))
                .build();

        assertThat(settings)
                .isEqualTo(new Settings(
                        "h",
                        1,
                        "d",
                        "u",
                        "p",
                        "a",
                        TlsMode.VERIFY_CA,
                        3,
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(3)));
        assertThat(Arrays.stream(TlsMode.values()).map(TlsMode::keyword)).contains("prefer", "verify-ca");
    }
}
