package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {
    @Test
    void ofAProcessHaveItsFoldersAndWhatMayBeSettings() {
        Surroundings found = Surroundings.ofProcess(Map.of("HOME", "/home/ursula", "PGPX_URL", "x"));

        assertThat(found.home()).isEqualTo(Path.of("/home/ursula"));
        assertThat(found.environment()).containsEntry("PGPX_URL", "x");
        assertThat(found.properties().keySet())
                .contains("user.name", "os.name")
                .allMatch(name -> name.startsWith("pgpx.") || name.equals("user.name") || name.equals("os.name"));
        assertThat(Surroundings.ofProcess(Map.of()).home()).isEqualTo(Path.of(System.getProperty("user.home")));
        assertThat(Surroundings.ofProcess().environment()).isEqualTo(System.getenv());
    }

    @Test
    void showPathsFromTheFolderOn() {
        Surroundings found = new Surroundings(Map.of(), Map.of(), Path.of("/work/shop"), Path.of("/home/ursula"));

        assertThat(found.shown(Path.of("/work/shop/conf/pgpx.yaml"))).isEqualTo("conf/pgpx.yaml");
        assertThat(found.shown(Path.of("/work/shop/../pgpx.yaml"))).isEqualTo("/work/pgpx.yaml");
    }

    @Test
    void haveLibpqsFilesOfWindowsElsewhere() {
        Surroundings windows = new Surroundings(
                Map.of("APPDATA", "/roaming"), Map.of("os.name", "Windows 11"), Path.of(""), Path.of("/home/ursula"));

        assertThat(windows.isWindows()).isTrue();
        assertThat(windows.postgresqlHome()).isEqualTo(Path.of("/roaming/postgresql"));
    }
}
