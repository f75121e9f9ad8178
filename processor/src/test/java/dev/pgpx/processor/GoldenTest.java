package dev.pgpx.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compiles the sources of each folder {@code src/test/golden/<case>/input} and compares what the processor wrote and said with
 * {@code expected} beside it; errors stand there in {@code errors.txt}. A new case is a new folder;
 * {@code -Dpgpx.golden.refresh=true} writes what is expected anew, to be read before it is committed.
 */
class GoldenTest {
    private static final Path CASES = Path.of("src", "test", "golden");
    private static final String ERRORS = "errors.txt";

    @TempDir
    Path output;

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void javacSaysAndWritesWhatIsExpected(String name) throws IOException {
        Compilation compilation = Compilation.of(
                Compilation.javac(),
                output,
                Compilation.sources(input(name)),
                "-Xlint:all,-processing,-auxiliaryclass");
        Map<String, String> found = new TreeMap<>(compilation.written());
        if (!compilation.messages().isEmpty()) {
            found.put(ERRORS, lines(compilation));
        }
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            refresh(name, found);
        }
        assertThat(Files.isDirectory(expected(name)))
                .as("golden folder %s: run the test once with -Dpgpx.golden.refresh=true to make it", expected(name))
                .isTrue();
        assertThat(found)
                .as("what the processor made of %s; -Dpgpx.golden.refresh=true accepts it", input(name))
                .isEqualTo(contents(expected(name)));
    }

    private static String lines(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        compilation.messages().forEach(message -> text.append(message).append('\n'));
        return text.toString();
    }

    static Path input(String name) {
        return CASES.resolve(name).resolve("input");
    }

    private static Path expected(String name) {
        return CASES.resolve(name).resolve("expected");
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }

    private static void refresh(String name, Map<String, String> found) throws IOException {
        Path folder = expected(name);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> old = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : old) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : found.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }
}
