package dev.pgpx.benchmarks.migrate;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Applies 1,000 migrations of a table and an index each, beside a plain JDBC loop that writes a history row and commits for each; then
 * starts with 5,000 applied and nothing to do. Prints medians of rounds that alternate.
 *
 * <p>Arguments: how many rounds (3), how many migrations (1000).
 */
public final class MigrateBench {
    private static final int APPLIED = 5_000;
    private static final int STARTS = 9;

    private MigrateBench() {}

    /**
     * Measures.
     *
     * @param arguments how many rounds, how many migrations
     * @throws Exception when something fails
     */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 3;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000;
        Path folder = Files.createTempDirectory("migrate-bench");
        try (EmbeddedServer server = EmbeddedServer.start();
                Database admin = Database.open(server.url())) {
            write(folder, count);
            List<Double> plain = new ArrayList<>();
            List<Double> pgpx = new ArrayList<>();
            for (int round = 0; round <= rounds; round++) {
                double loop = plain(server, admin, folder, "plain" + round);
                double ours = pgpx(server, admin, folder, "pgpx" + round);
                System.out.printf("round %d: JDBC loop %.0f ms, pgpx %.0f ms, ratio %.2f%n", round, loop, ours, ours / loop);
                if (round > 0) { // the first one warms up
                    plain.add(loop);
                    pgpx.add(ours);
                }
            }
            System.out.printf(
                    "%d migrations: JDBC loop %.0f ms, pgpx %.0f ms, ratio %.2f (goal 1.25)%n",
                    count, median(plain), median(pgpx), median(pgpx) / median(plain));
            starts(server, admin);
        }
    }

    private static void write(Path folder, int count) throws IOException {
        for (int version = 1; version <= count; version++) {
            Files.writeString(folder.resolve(version + "_table.sql"), up(version));
        }
    }

    private static String up(int version) {
        return "create table t" + version + " (id bigint, name text);\ncreate index i" + version + " on t" + version
                + " (name);\n";
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static String create(EmbeddedServer server, Database admin, String name) {
        admin.execute(Statement.of("create database " + name, "create"), result -> 0);
        admin.execute(Statement.of("checkpoint", "checkpoint"), result -> 0);
        return server.url(name);
    }

    private static double plain(EmbeddedServer server, Database admin, Path folder, String name)
            throws SQLException, IOException {
        String url = create(server, admin, name).replace("postgresql://", "jdbc:postgresql://");
        int at = url.indexOf('@');
        String jdbc = at < 0 ? url : "jdbc:postgresql://" + url.substring(at + 1);
        long begun = System.nanoTime();
        try (Connection connection = DriverManager.getConnection(jdbc, server.user(), "")) {
            loop(connection, folder);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void loop(Connection connection, Path folder) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (java.sql.Statement statement = connection.createStatement();
                PreparedStatement history =
                        connection.prepareStatement("insert into history (version, description, checksum) values (?, ?, ?)")) {
            statement.execute("create table history (version text primary key, description text, checksum text, at timestamptz default now())");
            connection.commit();
            int count = (int) Files.list(folder).count();
            for (int version = 1; version <= count; version++) {
                String text = Files.readString(folder.resolve(version + "_table.sql"));
                for (String each : text.split(";\n")) {
                    statement.execute(each);
                }
                history.setString(1, String.valueOf(version));
                history.setString(2, "table");
                history.setString(3, Integer.toHexString(text.hashCode()));
                history.executeUpdate();
                connection.commit();
            }
        }
    }

    private static double pgpx(EmbeddedServer server, Database admin, Path folder, String name) {
        String url = create(server, admin, name);
        long begun = System.nanoTime();
        try (Database db = Database.open(url)) {
            Migrations.of(folder).apply(db);
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void starts(EmbeddedServer server, Database admin) throws IOException {
        Path folder = Files.createTempDirectory("migrate-bench-applied");
        for (int version = 1; version <= APPLIED; version++) {
            Files.writeString(
                    folder.resolve(version + "_table.sql"),
                    "-- migrate:up\ninsert into t values (" + version + ");\n-- migrate:down\ndelete from t where id = " + version + ";\n");
        }
        Files.writeString(folder.resolve("0_table.sql"), "create table t (id int)");
        String url = create(server, admin, "applied");
        try (Database db = Database.open(url)) {
            Migrations.of(folder).apply(db);
        }
        List<Double> times = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            try (Database db = Database.open(url)) {
                long begun = System.nanoTime();
                Migrations.of(folder).migrateOnStart(db);
                times.add((System.nanoTime() - begun) / 1e6);
            }
        }
        System.out.printf("start with %d applied, connecting included: first %.0f ms, ", APPLIED, times.get(0));
        System.out.printf("median %.0f ms (goal 400)%n", median(times));
    }
}
