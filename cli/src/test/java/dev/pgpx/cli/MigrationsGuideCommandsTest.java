package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every command line in the guide to migrations is run by a golden folder, with that folder's own files and servers; the one that asks
 * git by {@link MigrateCheckTest}.
 */
final class MigrationsGuideCommandsTest {
    private static final Path GUIDE = Path.of("../docs/guide/migrations.md");
    private static final Path CORPUS = Path.of("src/test/resources/golden");

    @Test
    void areAllRun() throws IOException {
        List<String> shown = Files.readAllLines(GUIDE).stream()
                .filter(line -> line.startsWith("pgpx migrate ") && !line.equals("pgpx migrate check --base main"))
                .toList();
        assertThat(shown).hasSizeGreaterThan(10);
        String run;
        try (Stream<Path> folders = Files.list(CORPUS)) {
            run = folders.map(MigrationsGuideCommandsTest::commands).collect(Collectors.joining("\n"));
        }
        assertThat(run.lines().toList()).containsAll(shown);
    }

    /** As they are typed where the folder is the usual one. */
    private static String commands(Path folder) {
        try {
            return Files.readString(folder.resolve("command"))
                    .replace("${url}", "postgresql://localhost/shop")
                    .replace("${folder}/models", "target/classes")
                    .replace(" --dir ${folder}/migrations", "")
                    .replace(" --dir ${out}", "")
                    .replace("${out}/", "")
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
