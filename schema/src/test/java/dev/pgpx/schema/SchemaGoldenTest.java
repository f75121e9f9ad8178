package dev.pgpx.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the SQL for the snapshots in each folder {@code src/test/golden/<case>/models} with {@code expected.sql} beside it.
 * A new case is a new folder; {@code -Dpgpx.golden.refresh=true} writes what is expected anew, to be read before it is
 * committed.
 */
class SchemaGoldenTest {
    private static final Path CASES = Path.of("src", "test", "golden");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> Files.isDirectory(folder.resolve("models")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void modelsBecomeTheExpectedSql(String name) throws IOException {
        Path expected = CASES.resolve(name).resolve("expected.sql");
        String sql =
                Schema.ofModels(List.of(CASES.resolve(name).resolve("models"))).createSql();
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(expected, sql);
        }
        assertThat(expected)
                .as("golden file %s: run the test once with -Dpgpx.golden.refresh=true to make it", expected)
                .exists();
        assertThat(sql)
                .as("SQL for %s; -Dpgpx.golden.refresh=true accepts it", name)
                .isEqualTo(Files.readString(expected));
    }
}
