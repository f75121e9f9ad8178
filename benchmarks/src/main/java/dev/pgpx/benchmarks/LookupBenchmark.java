package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.AccountTable.ACCOUNT;
import static dev.pgpx.query.Sql.from;

import dev.pgpx.types.Json;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** W1: one row by key, mapped to a record. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LookupBenchmark {
    private static final String SQL =
            "select id, name, city, age, balance, active, created_at, profile, tags, token from account where id = ?";

    private static long key() {
        return 1 + ThreadLocalRandom.current().nextInt(Bench.ROWS);
    }

    /** By pgpx. */
    @Benchmark
    public Account pgpx(Bench bench) {
        return bench.pgpx.one(from(ACCOUNT).where(ACCOUNT.id.eq(key())));
    }

    /** By hand over the same driver and pool. */
    @Benchmark
    public Account jdbc(Bench bench) throws SQLException {
        try (Connection connection = bench.jdbc.getConnection();
                PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setLong(1, key());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Account(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getBigDecimal(5),
                        row.getBoolean(6),
                        row.getObject(7, Timestamp.class).toInstant(),
                        Json.of(row.getString(8)),
                        List.of((String[]) row.getArray(9).getArray()),
                        row.getObject(10, UUID.class));
            }
        }
    }
}
