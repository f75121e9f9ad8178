package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of schemas, a folder each: the plan from one to the other, and back. A new pair is a new folder. */
@Tag("any-jvm")
class DiffCorpusTest {
    static final Path CORPUS = Path.of("src/test/resources/dev/pgpx/conformance/schema/diff");

    private static EmbeddedServer server;
    private static Database database;
    private static Connection scripts;

    @BeforeAll
    static void start() throws SQLException {
        server = EmbeddedServer.start();
        String url = server.user() + "@127.0.0.1:" + server.port() + "/postgres";
        database = Database.open("postgresql://" + url);
        scripts = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres", server.user(), "");
        try (Statement statement = scripts.createStatement()) {
            statement.execute("create role alice; create role bob");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        scripts.close();
        database.close();
        server.close();
    }

    static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** Each third, whose neighbours are about the same kind; all where that is asked for. */
    static List<Path> tried() throws IOException {
        List<Path> all = folders();
        return DiffCase.FULL
                ? all
                : IntStream.range(0, all.size())
                        .filter(at -> at % 3 == 0)
                        .mapToObj(all::get)
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("tried")
    void thereAndBack(Path folder) {
        new DiffCase(folder, database, scripts).check();
    }

    @Test
    void hasAtLeast150Pairs() throws IOException {
        assertThat(folders()).hasSizeGreaterThanOrEqualTo(150);
    }
}
