package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.AccountTable.ACCOUNT;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import dev.pgpx.types.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The server, the rows, and the contenders, each with a pool of its own of the same size. */
@State(Scope.Benchmark)
public class Bench {
    static final int ROWS = 10_000;
    private static final int POOL = 4;

    private EmbeddedServer server;
    Database pgpx;
    HikariDataSource jdbc;

    /** Starts the server and fills the table. */
    @Setup(Level.Trial)
    public void open() {
        server = EmbeddedServer.start();
        pgpx = Database.open(
                dev.pgpx.database.settings.Settings.builder().url(server.url()).poolSize(POOL).build());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?prepareThreshold=1");
        config.setUsername(server.user());
        config.setMaximumPoolSize(POOL);
        jdbc = new HikariDataSource(config);
        Schema.ofModels(ACCOUNT).createAll(pgpx);
        pgpx.insertAll(ACCOUNT, IntStream.rangeClosed(1, ROWS).mapToObj(Bench::account).toList());
    }

    private static Account account(int i) {
        return new Account(
                i,
                "name " + i,
                "city " + i % 100,
                i % 90,
                new BigDecimal(i).movePointLeft(2),
                i % 2 == 0,
                Instant.EPOCH.plusSeconds(i * 1000L),
                Json.of("{\"number\": " + i + "}"),
                List.of("a" + i, "b"),
                new UUID(i, i));
    }

    /** The database, by pgpx. */
    public Database pgpx() {
        return pgpx;
    }

    /** The pool of those who do without. */
    public HikariDataSource jdbc() {
        return jdbc;
    }

    /** Ends all of it. */
    @TearDown(Level.Trial)
    public void close() {
        pgpx.close();
        jdbc.close();
        server.close();
    }
}
