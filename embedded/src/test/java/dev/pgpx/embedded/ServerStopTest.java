package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The supervisor by itself, with programs in the place of a server. */
class ServerStopTest {
    @TempDir
    Path folder;

    @Test
    void deletesAMarkedFolderEvenWhenNothingWasStarted() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.createFile(temporary.resolve("temporary"));
        Supervisor supervisor = supervise(temporary, "sleep", "600");
        supervisor.close();
        supervisor.ownEnd().join();
        assertThat(temporary).doesNotExist();
    }

    @Test
    void deletesNoFolderWithoutTheMark() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Supervisor supervisor = supervise(other, "sleep", "600");
        ServerStop.stop(supervisor);
        assertThat(supervisor.running()).isFalse();
        assertThat(other).isDirectory();
    }

    @Test
    void tellsItsProgramsEndAndExitCodeAndKeepsTheFolderUntilItIsClosed() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Files.createFile(temporary.resolve("temporary"));
        Supervisor supervisor = supervise(temporary, "sh", "-c", "echo said; exit 7");
        assertThat(supervisor.start()).isPositive();
        assertThat(supervisor.serverEnd().join()).isEqualTo(7);
        assertThat(folder.resolve("log")).hasContent("said\n");
        assertThat(temporary).isDirectory();
        supervisor.signal("INT");
        ServerStop.stop(supervisor);
        assertThat(temporary).doesNotExist();
    }

    @Test
    void passesSignalsOn() {
        Supervisor supervisor = supervise(null, "sleep", "600");
        ProcessHandle program = ProcessHandle.of(supervisor.start()).orElseThrow();
        assertThat(program.isAlive()).isTrue();
        supervisor.signal("KILL");
        assertThat(supervisor.serverEnd().join()).isEqualTo(137);
        ServerStop.stop(supervisor);
    }

    @Test
    void endsAServerWhoseSupervisorWasKilled() {
        try (EmbeddedServer server =
                EmbeddedServer.builder().dataFolder(folder.resolve("data")).start()) {
            ProcessHandle process = ProcessHandle.of(server.processId()).orElseThrow();
            process.parent().orElseThrow().destroyForcibly();
            Await.until("the supervisor's end", () -> !server.running());
            assertThat(process.isAlive()).isTrue();
            server.close();
            Await.until("the end of the orphan", () -> !process.isAlive());
        }
    }

    @Test
    void startsNothingWhenItWasKilledBefore() {
        Supervisor supervisor = supervise(null, "sleep", "600");
        supervisor.close();
        supervisor.ownEnd().join();
        assertThat(supervisor.start()).isZero();
        assertThat(supervisor.serverEnd().join()).isEqualTo(-1);
    }

    @Test
    void asksSetsidOrPerlForASessionOfItsOwn() throws IOException {
        assertThat(OwnSession.find(folder.toString())).isEmpty();
        executable("perl");
        assertThat(OwnSession.find(folder.toString())).startsWith("perl", "-MPOSIX");
        executable("setsid");
        assertThat(OwnSession.find("/nowhere:" + folder)).containsExactly("setsid");
    }

    private void executable(String name) throws IOException {
        assertThat(Files.createFile(folder.resolve(name)).toFile().setExecutable(true))
                .isTrue();
    }

    private Supervisor supervise(Path temporary, String... command) {
        return Supervisor.open(Launcher.DIRECT, temporary, folder.resolve("log"), List.of(command));
    }
}
