package dev.pgpx.examples.pagila;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** Loads what pg_dump wrote: a file with the schema, and one with COPY commands and their data. */
final class PagilaDump {
    private PagilaDump() {}

    static void load(Path folder, String target, String user) throws SQLException, IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://" + target, user, "");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(folder.resolve("schema.sql")));
            load(connection, statement, Files.readAllLines(folder.resolve("data.sql")));
        }
    }

    private static void load(Connection connection, Statement statement, List<String> lines)
            throws SQLException, IOException {
        StringBuilder command = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("COPY ")) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("\\.");
                String data = String.join("\n", lines.subList(i + 1, end)) + "\n";
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(line, new StringReader(end == i + 1 ? "" : data));
                i = end;
            } else if (!line.startsWith("--")) {
                command.append(line).append('\n');
                if (line.endsWith(";")) {
                    statement.execute(command.toString());
                    command.setLength(0);
                }
            }
        }
    }
}
