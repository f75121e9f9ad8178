package dev.pgpx.benchmarks.transfer;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.input.Import;
import dev.pgpx.transfer.input.ImportSource;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.postgresql.PGConnection;

/**
 * The rate of a CSV import beside that of a bare COPY of the same file, in turns: {@code java -Xmx64m
 * dev.pgpx.benchmarks.transfer.ImportFigures [ROWS [ROUNDS]]}.
 */
public final class ImportFigures {
    private static final String TABLE =
            """
            create unlogged table line (id bigint, customer int, name text, email varchar(80), price numeric(10,2),
              weight float8, paid boolean, born date, seen timestamptz, note text)""";

    private ImportFigures() {}

    /**
     * Prints the figures.
     *
     * @param arguments rows, a million by default; rounds, 5 by default
     * @throws IOException when the file cannot be written
     * @throws SQLException when the server fails
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path file = Files.createTempFile("pgpx-figures-", ".csv");
        try (EmbeddedServer server = EmbeddedServer.start();
                Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres", server.user(), "");
                Database database = Database.open(server.url())) {
            write(file, rows);
            run(connection, TABLE);
            double[] bare = new double[rounds];
            double[] imported = new double[rounds];
            for (int round = -1; round < rounds; round++) {
                double copy = timed(connection, () -> copy(connection, file));
                double pgpx = timed(connection, () -> pgpx(database, file));
                System.out.printf(Locale.ROOT, "COPY %.2f s, import %.2f s%n", copy, pgpx);
                if (round >= 0) { // the first of each warms up
                    bare[round] = copy;
                    imported[round] = pgpx;
                }
            }
            double megabytes = Files.size(file) / 1e6;
            System.out.printf(
                    Locale.ROOT,
                    "%d rows, %.0f MB, medians of %d: COPY %.2f s (%.1f MB/s), import %.2f s (%.1f MB/s), rate %.2f%n",
                    rows,
                    megabytes,
                    rounds,
                    median(bare),
                    megabytes / median(bare),
                    median(imported),
                    megabytes / median(imported),
                    median(bare) / median(imported));
        } finally {
            Files.delete(file);
        }
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }

    private static double timed(Connection connection, Work work) throws IOException, SQLException {
        run(connection, "truncate line");
        run(connection, "checkpoint");
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void copy(Connection connection, Path file) throws IOException, SQLException {
        try (InputStream in = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy line from stdin with (format csv, header)", in, 256 * 1024);
        }
    }

    private static void pgpx(Database database, Path file) {
        long rows = Import.of(ImportSource.of(file), TransferFormat.CSV, "line")
                .run(database)
                .written();
        if (rows == 0) {
            throw new IllegalStateException("no rows");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static double median(double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void write(Path file, int rows) throws IOException {
        Random random = new Random(7);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("id,customer,name,email,price,weight,paid,born,seen,note\n");
            for (int i = 0; i < rows; i++) {
                int n = random.nextInt(1_000_000);
                String note = i % 10 == 0 ? "\"said \"\"hello, " + n + "\"\"\nand left\"" : "nothing to say of " + n;
                out.write(i + "," + n + ",Zoë Müller " + n + ",customer" + n + "@example.org," + n / 100.0 + ","
                        + random.nextDouble() + "," + (n % 2 == 0) + ",19" + (10 + n % 90) + "-0" + (1 + n % 9)
                        + "-1" + n % 10 + ",2026-11-21 12:34:" + (10 + n % 50) + "." + n + "+00," + note + "\n");
            }
        }
    }
}
