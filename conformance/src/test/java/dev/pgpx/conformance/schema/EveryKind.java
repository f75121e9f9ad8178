package dev.pgpx.conformance.schema;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** A server with a database of which the schema has something of every kind. */
final class EveryKind implements AutoCloseable {
    private static final String SECTION = "-- servers from ";

    private final EmbeddedServer server;

    /** Starts a server of a major version. */
    EveryKind(int version) throws SQLException, IOException {
        server = EmbeddedServer.builder().version(version).start();
        run("postgres", "create role every_owner; create role \"Every \"\"Reader\"\"\"; create role every_writer");
        create("original");
        create("copy");
        run("original", script(version));
    }

    EmbeddedServer server() {
        return server;
    }

    void create(String database) throws SQLException {
        run("postgres", "create database " + database);
    }

    Database open(String database) {
        return open(server.user(), database);
    }

    Database open(String user, String database) {
        return Database.open("postgresql://" + user + "@127.0.0.1:" + server.port() + "/" + database);
    }

    /** Runs a script as it is, without looking for the ends of statements. */
    void run(String database, String sql) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database + "?preferQueryMode=simple";
        try (Connection connection = DriverManager.getConnection(url, server.user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        server.close();
    }

    private static String script(int version) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(EveryKind.class.getResourceAsStream("every-kind.sql"), "every-kind.sql")) {
            StringBuilder script = new StringBuilder();
            int from = 0;
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("(?<=\n)", -1)) {
                from = line.startsWith(SECTION)
                        ? Integer.parseInt(line.substring(SECTION.length()).strip())
                        : from;
                script.append(from <= version ? line : "");
            }
            return script.toString();
        }
    }
}
