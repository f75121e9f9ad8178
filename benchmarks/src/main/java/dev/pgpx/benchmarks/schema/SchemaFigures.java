package dev.pgpx.benchmarks.schema;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.plan.Plan;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long it takes to read a large schema, to compare two of them, and to plan one from empty: {@code java -Xmx512m
 * dev.pgpx.benchmarks.schema.SchemaFigures}.
 */
public final class SchemaFigures {
    private SchemaFigures() {}

    /**
     * Prints the figures: each is measured three times in a fresh JVM, the first time included.
     *
     * @param arguments none
     * @throws SQLException when a schema cannot be created
     */
    public static void main(String[] arguments) throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.start()) {
            create(server, "one", /* changed= */ false);
            create(server, "other", /* changed= */ true);
            try (Database one = open(server, "one");
                    Database other = open(server, "other")) {
                for (int round = 1; round <= 3; round++) {
                    Schema before = timed("read", () -> Schema.read(one));
                    Schema after = Schema.read(other);
                    Diff diff = timed("diff", () -> before.diff(after));
                    timed("plan of the diff, " + diff.changes().size() + " changes", () -> Plan.of(diff));
                    Plan plan = timed("plan from empty", () -> Plan.of(new Schema(new Facts(List.of())).diff(before)));
                    System.out.println(before + ", " + plan.steps().size() + " steps, largest heap "
                            + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
                }
            }
        }
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.println(what + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        return result;
    }

    private static Database open(EmbeddedServer server, String name) {
        return Database.open("postgresql://" + server.user() + "@127.0.0.1:" + server.port() + "/" + name);
    }

    private static void create(EmbeddedServer server, String name, boolean changed) throws SQLException {
        run(server, "postgres", List.of("create database " + name));
        run(server, name, LargeSchema.statements(changed));
    }

    private static void run(EmbeddedServer server, String database, List<String> statements) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, server.user(), "");
                Statement statement = connection.createStatement()) {
            for (int at = 0; at < statements.size(); at += 100) {
                statement.execute(String.join(";\n", statements.subList(at, Math.min(at + 100, statements.size()))));
            }
        }
    }
}
