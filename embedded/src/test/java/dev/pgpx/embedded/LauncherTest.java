package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("any-jvm")
class LauncherTest {
    @TempDir
    Path folder;

    @Test
    void runsDirectlyForAnOrdinaryUserAndNeverForRoot() {
        Launcher found = LauncherSearch.find(Build.installation(18).postgres(), folder);
        assertThat(found.equals(Launcher.DIRECT)).isEqualTo(!CurrentUser.isRoot());
    }

    static Stream<Launcher> forRoot() {
        return Launcher.forRoot().stream();
    }

    @ParameterizedTest
    @MethodSource("forRoot")
    void startsForRootThroughEachLauncher(Launcher launcher) throws IOException, SQLException {
        assumeTrue(CurrentUser.isRoot(), "needs root");
        Installation installation = Build.installation(18);
        openTo(folder);
        assumeTrue(works(launcher, installation), launcher.name() + " does not work here");

        ServerSettings temporary = EmbeddedServer.builder().temporary(folder).settings();
        try (EmbeddedServer server = EmbeddedServer.start(temporary, installation, launcher)) {
            assertThat(Query.text(server, "select 1")).isEqualTo("1");
        }
        assertThat(folder).isEmptyDirectory();

        ServerSettings withPassword =
                EmbeddedServer.builder().temporary(folder).password("x").settings();
        try (EmbeddedServer server = EmbeddedServer.start(withPassword, installation, launcher)) {
            assertThatThrownBy(() -> Query.run(server, "select 1")).isInstanceOf(SQLException.class);
            Query.connect(server, "x").close();
        }
    }

    @Test
    void changesTheOwnerOfAKeptFolderWhenTheLauncherChanges() {
        assumeTrue(CurrentUser.isRoot(), "needs root");
        Installation installation = Build.installation(18);
        openTo(folder);
        Launcher other = Launcher.setpriv("nobody");
        assumeTrue(works(other, installation) && works(Launcher.UNSHARE, installation), "needs two launchers");
        ServerSettings settings =
                EmbeddedServer.builder().dataFolder(folder.resolve("data")).settings();
        for (Launcher launcher : List.of(other, Launcher.UNSHARE, other)) {
            try (EmbeddedServer server = EmbeddedServer.start(settings, installation, launcher)) {
                assertThat(server.running()).isTrue();
            }
        }
    }

    @Test
    void namesAllThatWasTriedWhenNothingWorks() {
        List<Launcher> useless = List.of(
                new Launcher("absent", List.of("pgpx-no-such-program"), null),
                new Launcher("refusing", List.of("sh", "-c", "echo 'not allowed here'; exit 1"), null),
                new Launcher("unable", List.of("sh", "-c", "echo somebody; exit 1"), null));
        Path program = Path.of("/pgpx/postgres");
        assertThatThrownBy(() -> LauncherSearch.firstOf(useless, program, folder))
                .hasMessageStartingWith(
                        "PGPX-5010: the server refuses to run as root, and no way was found to run it as somebody else\n"
                                + "  tried:\n  absent: Cannot run program \"pgpx-no-such-program\"")
                .hasMessageContaining(
                        "\n  refusing: not allowed here\n  unable: somebody cannot reach /pgpx/postgres or " + folder
                                + "\n")
                .hasMessageContaining("set the system property pgpx.embedded.cache");
    }

    @Test
    void doesNotTakeALauncherThatStaysRoot() {
        assumeTrue(CurrentUser.isRoot(), "needs root");
        Path program = Path.of("/bin/sh");
        assertThatThrownBy(() -> LauncherSearch.firstOf(List.of(Launcher.DIRECT), program, folder))
                .hasMessageContaining("this user: the user is still root");
    }

    @Test
    void startsInTheJvmOfAnOrdinaryUser() throws IOException {
        assumeTrue(CurrentUser.isRoot(), "needs root to become another user; all other tests run as an ordinary one");
        openTo(folder);
        List<String> become = Launcher.setpriv("nobody").prefix();
        assumeTrue(works(Launcher.setpriv("nobody"), Build.installation(18)), "nobody cannot reach the build folder");
        Path home = Files.createDirectory(folder.resolve("home"));
        Launcher.setpriv("nobody").own(home);
        try (ChildJvm child = ChildJvm.start(become, copyOfClassPath(), home.resolve("cache"), home)) {
            ChildJvm.Server server = child.server();
            assertThat(server.handle().info().user()).contains("nobody");
            child.process.getOutputStream().close();
            child.process.onExit().join();
            assertThat(home).isDirectoryNotContaining("glob:**/pgpx-embedded-*");
        }
    }

    /** The local Maven repository is often in root's home, where nobody else can read. */
    private List<Path> copyOfClassPath() throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path path : ChildJvm.classPath()) {
            Path copy = folder.resolve("library" + copies.size());
            if (Files.isDirectory(path)) {
                FolderTree.copyInto(path, Files.createDirectory(copy));
            } else {
                Files.copy(path, copy);
            }
            copies.add(copy);
        }
        return copies;
    }

    private boolean works(Launcher launcher, Installation installation) {
        try {
            return LauncherSearch.firstOf(List.of(launcher), installation.postgres(), folder)
                    .equals(launcher);
        } catch (EmbeddedServerException no) {
            return false;
        }
    }

    private static void openTo(Path folder) {
        assertThat(Command.run(Duration.ofSeconds(10), List.of("chmod", "755", folder.toString()))
                        .successful())
                .isTrue();
    }
}
