package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.AccountTable.ACCOUNT;
import static dev.pgpx.query.Sql.from;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** W7: building and rendering a query; no server is asked. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
    /** Three conditions, an order and a limit. */
    @Benchmark
    public String pgpx() {
        return from(ACCOUNT)
                .where(ACCOUNT.name.eq("x"), ACCOUNT.age.gt(3), ACCOUNT.tags.contains("a"))
                .orderBy(ACCOUNT.name.asc())
                .limit(20)
                .statement()
                .sql();
    }
}
