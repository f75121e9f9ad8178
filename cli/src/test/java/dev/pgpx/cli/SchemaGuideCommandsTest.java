package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every command line in the guide to schemas is run by a golden folder, with that folder's own files and servers. */
final class SchemaGuideCommandsTest {
    private static final Path GUIDE = Path.of("../docs/guide/schema.md");
    private static final Path CORPUS = Path.of("src/test/resources/golden");

    @Test
    void areAllRun() throws IOException {
        List<String> shown = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("pgpx schema "))
                .toList();
        assertThat(shown).hasSizeGreaterThan(10);
        String run;
        try (Stream<Path> folders = Files.list(CORPUS)) {
            run = folders.map(SchemaGuideCommandsTest::commands).collect(Collectors.joining("\n"));
        }
        assertThat(run.lines().toList()).containsAll(shown);
    }

    private static String commands(Path folder) {
        try {
            return Files.readString(folder.resolve("command"))
                    .replace("${url}", "postgresql://localhost/shop")
                    .replace("models:${folder}/models", "models:target/classes")
                    .replace("${folder}/", "")
                    .replace("${out}/", "")
                    .replace("${out}", "src/main/java")
                    .strip();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
