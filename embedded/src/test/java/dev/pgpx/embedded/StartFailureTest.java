package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a failed start says; after each the temporary folders are gone. */
@Tag("any-jvm")
class StartFailureTest {
    @TempDir
    Path folder;

    @TempDir
    Path temporary;

    @AfterEach
    void nothingIsLeft() {
        assertThat(temporary).isEmptyDirectory();
    }

    private EmbeddedServerBuilder builder() {
        return EmbeddedServer.builder().temporary(temporary);
    }

    @Test
    void showsTheLastLinesOfTheLog() {
        assertThatThrownBy(() -> builder().parameter("shared_buffers", "much").start())
                .isInstanceOfSatisfying(EmbeddedServerException.class, failed -> assertThat(failed.code())
                        .isEqualTo("PGPX-5007"))
                .hasMessageContaining("the server did not start (exit code 1)\n  data folder " + temporary)
                .hasMessageContaining("last lines of its log:\n")
                .hasMessageContaining("invalid value for parameter \"shared_buffers\": \"much\"")
                .hasMessageEndingWith("a parameter set with builder().parameter(...) is the commonest cause.");
    }

    @Test
    void namesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> builder().port(taken.getLocalPort()).start())
                    .hasMessage(
                            "PGPX-5009: port " + taken.getLocalPort() + " on 127.0.0.1 is taken by another process\n"
                                    + "  Choose another port, or leave it at 0 for a free one.");
        }
    }

    @Test
    void startsOnAGivenPort() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (EmbeddedServer server = builder().port(free).start()) {
            assertThat(server.port()).isEqualTo(free);
        }
    }

    @Test
    void namesBothVersionsWhenAFolderIsOfAnother() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "14\n");
        String version = Build.installation(18).version().toString();
        assertThatThrownBy(() -> EmbeddedServer.builder().dataFolder(data).start())
                .hasMessage("PGPX-5005: data folder " + data + " was made by another major version\n"
                        + "  the folder is of PostgreSQL 14, the server is " + version + "\n"
                        + "  Start it with version(14), or give an empty folder.");
    }

    @Test
    void leavesAFolderOfSomethingElseAlone() throws IOException {
        Path note = Files.writeString(folder.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> EmbeddedServer.builder().dataFolder(folder).start())
                .hasMessage("PGPX-5006: " + folder + " is neither empty nor a data folder of PostgreSQL\n"
                        + "  expected an empty or absent folder, or one with a file PG_VERSION\n"
                        + "  Give another folder; nothing in this one was changed.");
        assertThat(folder).isDirectoryContaining(note::equals);
    }

    @Test
    void saysThatAFolderIsInUse() {
        EmbeddedServerBuilder builder = EmbeddedServer.builder().dataFolder(folder.resolve("data"));
        try (EmbeddedServer first = builder.start()) {
            assertThatThrownBy(builder::start)
                    .hasMessageStartingWith(
                            "PGPX-5014: data folder " + first.dataFolder() + " is in use by another server")
                    .hasMessageContaining("Is another postmaster (PID " + first.processId() + ") running");
            assertThat(first.running()).isTrue();
        }
    }

    @Test
    void saysThatTheStartTookTooLong() {
        assertThatThrownBy(() -> builder().startTimeout(Duration.ofNanos(1)).start())
                .hasMessageStartingWith(
                        "PGPX-5008: the server was not ready within 0 ms and was stopped\n  data folder ")
                .hasMessageContaining("Allow more with builder().startTimeout(...)");
    }

    @Test
    void showsWhatInitdbSaid() throws IOException {
        Path home = fakeInstallation("echo 'initdb: error: no luck' >&2; exit 1");
        assertThatThrownBy(() -> builder().binaries(home).start())
                .hasMessageStartingWith(
                        "PGPX-5015: a new data folder could not be made (initdb, exit code 1)\n  " + temporary)
                .hasMessageContaining("\n  initdb: error: no luck\n  Correct what initdb names.");
    }

    @Test
    void tellsAFullDiskFromOtherFailures() throws IOException {
        Path home = fakeInstallation("echo 'could not write to file: No space left on device'; exit 1");
        assertThatThrownBy(() -> builder().binaries(home).start())
                .hasMessageStartingWith("PGPX-5011: the disk is full\n  writing " + temporary)
                .hasMessageContaining("Free some space (a server needs about 50 MB");
    }

    @Test
    void saysThatARealDiskIsFull() throws IOException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> prefix = List.of(
                "unshare",
                CurrentUser.isRoot() ? "--mount" : "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=20m tmpfs \"$0\" && exec \"$@\"",
                disk.toString());
        Command.Result mounted = Command.run(
                Duration.ofSeconds(10),
                Stream.concat(prefix.stream(), Stream.of("true")).toList());
        assumeTrue(mounted.successful(), () -> "no file system can be mounted here: " + mounted.output());
        try (ChildJvm child = ChildJvm.start(prefix, ChildJvm.classPath(), Build.cache(), disk)) {
            assertThat(child.answer())
                    .startsWith("Problem[code=PGPX-5011, what=the disk is full, where=writing " + disk);
        }
        try (ChildJvm child = ChildJvm.start(prefix, ChildJvm.classPath(), disk.resolve("cache"), disk)) {
            assertThat(child.answer())
                    .startsWith("Problem[code=PGPX-5011, what=the disk is full, where=writing " + disk);
        }
    }

    @Test
    void keepsTheInterruptFlag() {
        Build.installation(18);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> builder().start())
                    .hasMessageStartingWith("PGPX-5017: interrupted while ")
                    .hasMessageEndingWith("Nothing was left running; try again.");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void closesAlsoWhenInterrupted() {
        EmbeddedServer server = builder().start();
        Thread.currentThread().interrupt();
        try {
            server.close();
            assertThat(server.running()).isFalse();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void runsNothingFromACacheThatOthersMayWriteTo() throws IOException {
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThatThrownBy(() -> builder().cache(cache).start())
                .hasMessage("PGPX-5012: the cache folder " + cache
                        + " is not safe to run programs from: others may write to it (rwxrwxr-x)\n  Delete it, correct"
                        + " its owner and permissions, or name another with the system property pgpx.embedded.cache.");
    }

    @Test
    void runsNothingFromACacheOfSomebodyElse() throws IOException {
        assumeTrue(CurrentUser.isRoot(), "needs root to give a folder away");
        Path cache = Files.createDirectory(folder.resolve("cache"));
        Launcher.setpriv("nobody").own(cache);
        assertThatThrownBy(() -> builder().cache(cache).start()).hasMessageContaining("it belongs to nobody");
    }

    @Test
    void saysWhatTheFileSystemRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedServer.builder()
                        .temporary(file.resolve("below"))
                        .start())
                .hasMessageStartingWith("PGPX-5013: could not make the parent of the data folder\n  " + file)
                .hasMessageContaining("Not a directory");
        assertThatThrownBy(() -> builder().cache(file.resolve("below")).start())
                .hasMessageStartingWith("PGPX-5013: could not make the cache folder\n  " + file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"port", "LISTEN_ADDRESSES", "a b", "", "x=y", "data_directory"})
    void refusesParametersThatAreNotTheirs(String name) {
        assertThatThrownBy(() -> builder().parameter(name, "1"))
                .hasMessageStartingWith(
                        "PGPX-5016: bad setting parameter\n  expected the name of a parameter other than")
                .hasMessageContaining("found " + name);
    }

    @Test
    void refusesSettingsOutOfRange() {
        assertThatThrownBy(() -> builder().version(12))
                .hasMessageContaining(
                        "bad setting version\n  expected a major version of PostgreSQL from 13, found 12");
        assertThatThrownBy(() -> builder().port(65_536)).hasMessageContaining("expected 0 to 65535, found 65536");
        assertThatThrownBy(() -> builder().port(-1)).hasMessageContaining("expected 0 to 65535, found -1");
        assertThatThrownBy(() -> builder().startTimeout(Duration.ZERO)).hasMessageContaining("expected more than zero");
        assertThatThrownBy(() -> builder().password("")).hasMessageContaining("bad setting password");
        assertThatThrownBy(() -> builder().password("secret\nline"))
                .hasMessageContaining("bad setting password")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> builder().dataFolder(Path.of("/")).start())
                .hasMessageContaining("a folder below the root");
    }

    /** A real version under a made-up initdb. */
    private Path fakeInstallation(String initdb) throws IOException {
        Installation real = Build.installation(18);
        Path bin = Files.createDirectories(folder.resolve("fake/bin"));
        script(bin.resolve("postgres"), "echo 'postgres (PostgreSQL) " + real.version() + "'");
        script(bin.resolve("initdb"), initdb);
        return bin.getParent();
    }

    private static void script(Path file, String content) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + content + "\n");
        assertThat(file.toFile().setExecutable(true, false)).isTrue();
    }
}
