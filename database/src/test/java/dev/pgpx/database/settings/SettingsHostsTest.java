package dev.pgpx.database.settings;

import static dev.pgpx.database.settings.BadSettings.problems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsHostsTest {
    @ParameterizedTest
    @CsvSource({
        "localhost, PREFER",
        "LocalHost, PREFER",
        "127.0.0.1, PREFER",
        "127.8.9.10, PREFER",
        "::1, PREFER",
        "0:0:0:0:0:0:0:1, PREFER",
        "::1%lo, PREFER",
        "::2, VERIFY_FULL",
        "1::2::3, VERIFY_FULL",
        "10.0.0.1, VERIFY_FULL",
        "localhost.example, VERIFY_FULL",
        "127.0.0.1.example, VERIFY_FULL",
    })
    void areVerifiedUnlessTheyAreThisMachine(String host, TlsMode mode) {
        assertThat(Settings.builder().host(host).build().tls().mode()).isEqualTo(mode);
    }

    @Test
    void areVerifiedWhenOneIsElsewhere() {
        assertThat(Settings.builder()
                        .hosts("localhost", "db.example")
                        .build()
                        .tls()
                        .mode())
                .isEqualTo(TlsMode.VERIFY_FULL);
        assertThat(Settings.builder()
                        .host("db.example")
                        .tls(TlsMode.DISABLE)
                        .build()
                        .tls()
                        .mode())
                .isEqualTo(TlsMode.DISABLE);
    }

    @Test
    void shareAPortOrHaveTheirOwn() {
        assertThat(Settings.builder().hosts("a", "b").port(7).build().target()).isEqualTo("a:7,b:7/postgres");
        assertThat(Settings.builder().port(7).hosts("a", "b").build().target()).isEqualTo("a:7,b:7/postgres");
        assertThat(Settings.builder().port(7).hosts("a", "b:8").build().target())
                .isEqualTo("a:5432,b:8/postgres");
        assertThat(Settings.builder().hosts("a:1", "b:2").host("c").build().target())
                .isEqualTo("c:5432/postgres");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/var/run/postgresql | host \"/var/run/postgresql\" is a Unix-domain socket, which pgpx does not support:"
                        + " expected a name or an address",
                "@abstract           | host \"@abstract\" is a Unix-domain socket, which pgpx does not support: expected a"
                        + " name or an address",
                "a b                 | host \"a b\" is no name or address of a host",
                "a,b                 | host \"a,b\" is no name or address of a host",
                "a:5433              | host \"a:5433\" is no name or address of a host",
            })
    void areNamesOrAddresses(String host, String problem) {
        assertThat(problems(Settings.builder().host(host))).containsExactly(problem);
    }

    @Test
    void areRefusedOneByOne() {
        assertThat(problems(Settings.builder().hosts("a:0", "b:hunter2", "::1", "[::1", "[::1]x", "", "c:1:2")))
                .containsExactly(
                        "the port of host \"a\" is not a number from 1 to 65535",
                        "the port of host \"b\" is not a number from 1 to 65535",
                        "a host's colons and brackets cannot be read: expected host, host:port or [address]:port,"
                                + " separated by commas",
                        "host is empty: expected a name or an address");
    }
}
