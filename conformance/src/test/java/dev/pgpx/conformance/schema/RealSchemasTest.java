package dev.pgpx.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real schemas, where they are at hand: what was read creates the same schema again. */
class RealSchemasTest {
    private static final Path DATA = Path.of("../../shared/data");

    @ParameterizedTest
    @ValueSource(strings = {"pagila/schema.sql", "chinook/chinook.sql", "northwind/northwind.sql"})
    void comeBackAsTheyWere(String file) throws SQLException, IOException {
        Path script = DATA.resolve(file);
        assumeTrue(Files.isRegularFile(script), () -> "there is no " + script);
        try (EmbeddedServer server = EmbeddedServer.start()) {
            String postgres = "127.0.0.1:" + server.port() + "/";
            run(postgres + "postgres", server.user(), "create database copy");
            run(postgres + "postgres", server.user(), commands(Files.readString(script)));
            try (Database original = Database.open("postgresql://" + server.user() + "@" + postgres + "postgres");
                    Database copy = Database.open("postgresql://" + server.user() + "@" + postgres + "copy")) {
                Schema schema = Schema.read(original);
                schema.createAll(copy);
                assertThat(Schema.read(copy).createSql()).isEqualTo(schema.createSql());
                assertThat(Schema.read(copy)).isEqualTo(schema);
            }
        }
    }

    /** Without what only psql understands, and what chooses a database. */
    private static String commands(String script) {
        return script.replaceAll("(?mi)^(\\\\c |drop database |create database ).*$", "");
    }

    private static void run(String url, String user, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + url, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
