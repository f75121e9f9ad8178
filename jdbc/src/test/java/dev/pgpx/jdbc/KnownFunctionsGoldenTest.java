package dev.pgpx.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compares the word lists behind {@code SqlEffects} with what the oldest and the newest server say of themselves.
 * {@code -Dpgpx.golden.refresh=true} writes them anew, to be read before they are committed. It stands here because the
 * module {@code database} has no driver.
 */
class KnownFunctionsGoldenTest {
    private static final Path LISTS =
            Path.of("..", "database", "src", "main", "resources", "dev", "pgpx", "database", "engine");
    private static final String STABLE = "select proname from pg_proc where pronamespace = 'pg_catalog'::regnamespace"
            + " group by proname having bool_and(prokind <> 'p' and provolatile in ('i', 's'))";
    private static final String VOLATILE = "select proname from pg_proc where pronamespace = 'pg_catalog'::regnamespace"
            + " group by proname having not bool_and(prokind <> 'p' and provolatile in ('i', 's'))";
    private static final String ALL =
            "select distinct proname from pg_proc where pronamespace = 'pg_catalog'::regnamespace";
    private static final String SYNTAX = "select word from pg_get_keywords() where catcode in ('R', 'C')";

    private static EmbeddedServer oldest;
    private static EmbeddedServer newest;

    @BeforeAll
    static void start() {
        oldest = EmbeddedServer.builder().version(13).start();
        newest = EmbeddedServer.builder().version(18).start();
    }

    @AfterAll
    static void stop() {
        oldest.close();
        newest.close();
    }

    /** Reading on both: what either server calls volatile is left out. */
    @Test
    void knownFunctionsAreThoseThatNoServerCallsVolatile() throws Exception {
        Set<String> known = ofBoth(STABLE);
        known.removeAll(ofBoth(VOLATILE));
        compare("known-functions.txt", known);
    }

    @Test
    void syntaxWordsAreThoseThatCannotNameAFunction() throws Exception {
        compare("syntax-words.txt", ofBoth(SYNTAX));
    }

    @Test
    void judgedFunctionsExist() throws Exception {
        Set<String> existing = ofBoth(ALL);
        existing.addAll(Set.of("dblink_connect", "dblink_connect_u"));
        Set<String> judged = new TreeSet<>();
        for (String line : Files.readAllLines(LISTS.resolve("judged-functions.txt"))) {
            if (!line.startsWith("#")) {
                judged.addAll(Set.of(line.substring(line.indexOf(':') + 2).split(" ")));
            }
        }
        assertThat(existing).containsAll(judged);
    }

    private static void compare(String file, Set<String> names) throws IOException {
        Path list = LISTS.resolve(file);
        String text = String.join("\n", names) + "\n";
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(list, text);
        }
        assertThat(text)
                .as("the list %s; -Dpgpx.golden.refresh=true accepts it", file)
                .isEqualTo(Files.readString(list));
    }

    private static Set<String> ofBoth(String query) throws SQLException {
        Set<String> names = new TreeSet<>();
        for (EmbeddedServer server : new EmbeddedServer[] {oldest, newest}) {
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:" + server.url().replace("postgres@", ""), server.user(), "");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
