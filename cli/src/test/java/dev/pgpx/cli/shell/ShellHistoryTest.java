package dev.pgpx.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellHistoryTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create role a password 'x'",
                "alter user a with encrypted PASSWORD 'x'",
                "\\c postgresql://app:secret@host/db",
                "select dblink_connect('host=h password=x')",
                "select crypt('x', gen_salt('bf'))",
            })
    void knowsSecrets(String line) {
        assertThat(ShellHistory.hasSecret(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"select password_changed from account", "\\c postgresql://host/db", "select 1"})
    void knowsWhatIsNone(String line) {
        assertThat(ShellHistory.hasSecret(line)).isFalse();
    }

    @Test
    void keepsItsFileToItsOwner(@TempDir Path home) throws IOException {
        Path file = ShellHistory.file(Map.of("HOME", home.toString()));

        assertThat(file).isEqualTo(home.resolve(".local/state/pgpx/shell-history"));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(ShellHistory.file(Map.of("HOME", home.toString()))).isEqualTo(file);
        assertThat(ShellHistory.file(Map.of("XDG_STATE_HOME", home.resolve("s").toString())))
                .isEqualTo(home.resolve("s/pgpx/shell-history"));
        assertThat(ShellHistory.file(Map.of("PGPX_HISTORY", ""))).isNull();
    }
}
