package dev.pgpx.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Runs each folder of {@code src/test/resources/golden}; {@link GoldenFolder} says what may be in one. */
@Execution(ExecutionMode.CONCURRENT)
final class GoldenTest {
    private static final Path CORPUS = Path.of("src/test/resources/golden");
    private static final GoldenServers SERVERS = new GoldenServers();

    @BeforeAll
    static void makeTemporaryFolder() throws IOException {
        Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @AfterAll
    static void stopServers() {
        SERVERS.close();
    }

    @TestFactory
    List<DynamicTest> behavesAsWritten() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), folder.toUri(), new GoldenFolder(folder, SERVERS)::check))
                    .toList();
        }
    }
}
