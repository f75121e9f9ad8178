package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("any-jvm")
class JvmEndTest {
    @TempDir
    Path folder;

    @Test
    void endsTheServerWhenTheJvmIsKilled() throws IOException {
        try (ChildJvm child = ChildJvm.start(Build.cache(), folder)) {
            ChildJvm.Server server = child.server();
            ProcessHandle process = server.handle();
            assertThat(accepts(server.port())).isTrue();

            child.process.destroyForcibly();

            assertThat(child.process.onExit().join().exitValue()).isEqualTo(137);
            Await.until("the end of the killed JVM's server", () -> !process.isAlive());
            Await.until(
                    "the end of its temporary folder",
                    () -> Files.notExists(server.dataFolder().getParent()));
            assertThat(accepts(server.port())).isFalse();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "pausing a server needs Linux")
    void endsAPausedServerWhenTheJvmIsKilled() throws IOException {
        try (ChildJvm child = ChildJvm.start(Build.cache(), folder)) {
            ChildJvm.Server server = child.server();
            List<ProcessHandle> processes = Stream.concat(
                            Stream.of(server.handle()), server.handle().children())
                    .toList();
            assertThat(processes).hasSizeGreaterThan(3);
            child.pause();
            child.process.destroyForcibly();
            Await.until("the end of all processes of the paused server", () -> processes.stream()
                    .noneMatch(ProcessHandle::isAlive));
        }
    }

    @Test
    void endsTheServerBeforeAJvmThatEndsByItself() throws IOException {
        try (ChildJvm child = ChildJvm.start(Build.cache(), folder)) {
            ChildJvm.Server server = child.server();
            child.process.getOutputStream().close();
            assertThat(child.process.onExit().join().exitValue()).isZero();
            assertThat(ProcessHandle.of(server.processId())).isEmpty();
            assertThat(server.dataFolder().getParent()).doesNotExist();
        }
    }

    @Test
    void unpacksAgainAfterAKillHalfWay() throws IOException {
        Path cache = folder.resolve("cache");
        try (ChildJvm child = ChildJvm.start(cache, folder)) {
            Await.until("a partly unpacked installation", () -> !partial(cache).isEmpty());
            child.process.destroyForcibly();
            child.process.onExit().join();
            assertThat(partial(cache)).hasSize(1);
        }
        try (EmbeddedServer server = EmbeddedServer.builder().cache(cache).start()) {
            assertThat(server.running()).isTrue();
        }
        assertThat(partial(cache)).isEmpty();
    }

    @Test
    void unpacksOnceForTwoJvmsAtATime() throws IOException {
        Path cache = folder.resolve("cache");
        try (ChildJvm one = ChildJvm.start(cache, folder);
                ChildJvm two = ChildJvm.start(cache, folder)) {
            assertThat(accepts(one.server().port())).isTrue();
            assertThat(accepts(two.server().port())).isTrue();
        }
        assertThat(partial(cache)).isEmpty();
        assertThat(cache).isDirectoryRecursivelyContaining("glob:**/installation/bin/postgres");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc")
    void isOutOfReachOfTheTerminalsSignals() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            assertThat(session(server.processId()))
                    .isNotEqualTo(session(ProcessHandle.current().pid()));
        }
    }

    /** The sixth field of {@code /proc/PID/stat}; the second is a name that may contain spaces. */
    private static String session(long process) throws IOException {
        String line = Files.readString(Path.of("/proc/" + process + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ")[3];
    }

    private static List<Path> partial(Path cache) {
        if (Files.notExists(cache)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.find(
                cache, 2, (path, attributes) -> path.getFileName().toString().startsWith("partial-"))) {
            return tree.toList();
        } catch (IOException | UncheckedIOException vanished) {
            return List.of();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
