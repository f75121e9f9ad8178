package dev.pgpx.benchmarks.testing;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.testing.server.ServerChoice;
import dev.pgpx.testing.server.TestServer;
import dev.pgpx.testing.template.PreparedDatabase;
import dev.pgpx.testing.template.TestDatabases;
import dev.pgpx.testing.template.TestTemplate;
import dev.pgpx.types.Codecs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How long tests wait for a database of their own, of a schema of 100 tables made by a migration: the first of a build, server
 * start included; from the pool; without it, by each strategy. Each time a session is opened and asked something. Give the folder
 * for the data as an argument; default {@code java.io.tmpdir}.
 */
public final class TestDatabaseFigures {
    private static final int TABLES = 100;
    private static final int BUILDS = 5;
    private static final int TIMES = 15;

    private TestDatabaseFigures() {}

    /**
     * Measures and prints.
     *
     * @param arguments the folder for the data, if any
     * @throws IOException when it cannot be written to
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : System.getProperty("java.io.tmpdir"));
        Path migrations = migrations();
        ServerChoice choice = new ServerChoice(null, 18, null, folder, Map.of());
        double[] first = new double[BUILDS];
        for (int build = 0; build < BUILDS; build++) {
            long start = System.nanoTime();
            TestServer server = TestServer.own(choice);
            try {
                TestTemplate template = TestTemplate.EMPTY.withMigrations(migrations);
                use(TestDatabases.on(server).fresh(template, "first"));
                first[build] = millis(start);
                if (build == BUILDS - 1) {
                    report("first database of a build", first);
                    fromThePool(server, template);
                    withoutAPool(server, template);
                }
            } finally {
                server.close();
            }
        }
    }

    private static void fromThePool(TestServer server, TestTemplate template) {
        TestDatabases databases = TestDatabases.on(server);
        measure("from the pool", server, () -> databases.fresh(template, "pooled"));
    }

    private static void withoutAPool(TestServer server, TestTemplate template) {
        for (String strategy : new String[] {"wal_log", "file_copy"}) {
            measure("without a pool, " + strategy, server, () -> {
                String name = server.unusedName("plain");
                server.create(name, " template \"" + template + "\" strategy " + strategy);
                return new PreparedDatabase(name, server.url(name));
            });
        }
        measure("without a pool, cloned by the file system", server, () -> server.administration().withSession(() -> {
            server.administration().run(sql("set file_copy_method = clone"));
            String name = server.unusedName("plain");
            server.create(server.administration(), name, " template \"" + template + "\" strategy file_copy");
            return new PreparedDatabase(name, server.url(name));
        }));
    }

    private static void measure(String what, TestServer server, Supplier<PreparedDatabase> making) {
        double[] took = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            idle(server);
            long start = System.nanoTime();
            PreparedDatabase database = making.get();
            use(database);
            took[time] = millis(start);
            TestDatabases.on(server).drop(database);
        }
        report(what, took);
    }

    /** Until what goes on in the background has ended, as it has after a test of some length. */
    private static void idle(TestServer server) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        server.later(() -> done.complete(true));
        done.join();
    }

    private static void use(PreparedDatabase database) {
        try (Database db = Database.open(database.url())) {
            db.one(sql("select count(*) from t99").as(Codecs.INT8));
        }
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String what, double[] took) {
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT, "%-45s best %7.1f ms   median %7.1f ms%n", what, took[0], took[took.length / 2]);
    }

    private static Path migrations() throws IOException {
        Path folder = Files.createTempDirectory("figures");
        StringBuilder text = new StringBuilder("-- migrate:up\n");
        IntStream.range(0, TABLES).forEach(table -> text.append("create table t" + table
                + " (id bigint generated always as identity primary key, name text not null unique, other bigint references t"
                + Math.max(0, table - 1) + ", at timestamptz not null default now());\n"
                + "create index on t" + table + " (other);\n"));
        Files.writeString(folder.resolve("20261121093000_tables.sql"), text);
        return folder;
    }
}
