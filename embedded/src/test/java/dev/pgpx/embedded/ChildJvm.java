package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM of its own that runs {@link ChildServer}, perhaps through another program such as setpriv. */
final class ChildJvm implements AutoCloseable {
    final Process process;

    private final BufferedReader reader;

    private ChildJvm(Process process) {
        this.process = process;
        reader = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm start(Path cache, Path temporary) throws IOException {
        return start(List.of(), classPath(), cache, temporary);
    }

    static ChildJvm start(List<String> prefix, List<Path> classPath, Path cache, Path temporary) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Djava.io.tmpdir=" + temporary);
        command.add("-Dpgpx.embedded.binaries=" + System.getProperty("pgpx.embedded.binaries"));
        command.addAll(
                List.of("-cp", join(classPath), ChildServer.class.getName(), cache.toString(), temporary.toString()));
        return new ChildJvm(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Has the child pause its server. */
    void pause() throws IOException {
        process.getOutputStream().write('p');
        process.getOutputStream().flush();
        assertThat(answer()).isEqualTo("paused");
    }

    /** What the child tells in its next line. */
    String answer() throws IOException {
        return String.valueOf(reader.readLine());
    }

    Server server() throws IOException {
        String answer = answer();
        String[] parts = answer.split(" ", 3);
        return new Server(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Path.of(parts[2]));
    }

    record Server(int port, long processId, Path dataFolder) {
        ProcessHandle handle() {
            return ProcessHandle.of(processId).orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Class and module path of this JVM, and the test classes, which Maven patches into the module. */
    static List<Path> classPath() {
        Stream<Path> paths = Stream.of("java.class.path", "jdk.module.path")
                .flatMap(name -> Stream.of(System.getProperty(name, "").split(File.pathSeparator)))
                .filter(name -> !name.isEmpty())
                .map(Path::of);
        return Stream.concat(Stream.of(testClasses()), paths)
                .filter(Files::exists)
                .toList();
    }

    private static Path testClasses() {
        try {
            URI file = ChildServer.class.getResource("ChildServer.class").toURI();
            return Path.of(file).getParent().getParent().getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String join(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
