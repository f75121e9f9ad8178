package dev.pgpx.benchmarks.render;

import com.querydsl.sql.SQLBindings;
import dev.pgpx.query.Statement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jooq.Result;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * W7: building a dynamic query of 3 joins, 5 conditions, an order and a limit, until there are SQL text and values in order;
 * no server is asked. {@code …OnStub} are those that prepare, bind and run on a driver that does nothing. Hibernate's code is
 * so much that the compiler needs longer to have seen it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RenderBenchmark {
    /** The floor. */
    @Benchmark
    public Object byHand(ByHand contender, BookFilters filters) {
        return contender.rendered(filters.next());
    }

    /** The floor of those on the stub. */
    @Benchmark
    public boolean byHandOnStub(ByHand contender, BookFilters filters) throws SQLException {
        return contender.run(filters.next());
    }

    /** pgpx, where it has met the shape of the query before. */
    @Benchmark
    public Statement pgpxKnownShape(Pgpx contender, BookFilters filters, Blackhole blackhole) {
        return bound(contender.known(filters.next()), blackhole);
    }

    /** pgpx, where it meets the shape of the query for the first time. */
    @Benchmark
    public Statement pgpxNewShape(Pgpx contender, BookFilters filters, Blackhole blackhole) {
        return bound(contender.unknown(filters.next()), blackhole);
    }

    /** Takes the values too, should the statement collect them only then. */
    private static Statement bound(Statement statement, Blackhole blackhole) {
        statement.parameters().writeTo(new Values(blackhole::consume));
        return statement;
    }

    /** jOOQ, asked for text and values; it goes over the tree for each. */
    @Benchmark
    public Object jooq(Jooq contender, BookFilters filters) {
        return contender.rendered(filters.next());
    }

    /** jOOQ, run as applications run it. */
    @Benchmark
    public Result<?> jooqOnStub(Jooq contender, BookFilters filters) {
        return contender.run(filters.next());
    }

    /** QueryDSL. */
    @Benchmark
    public SQLBindings queryDsl(QueryDsl contender, BookFilters filters) {
        return contender.sql(filters.next());
    }

    /** HQL whose text Hibernate has met before. */
    @Benchmark
    @Warmup(iterations = 10, time = 2)
    public List<BookLine> hibernateHqlOnStub(HibernateHql contender, BookFilters filters) {
        return contender.run(filters.next());
    }

    /** HQL whose text Hibernate meets for the first time. */
    @Benchmark
    @Warmup(iterations = 15, time = 2)
    public List<BookLine> hibernateHqlNewShapeOnStub(HibernateHql contender, BookFilters filters) {
        return contender.runUnknown(filters.next());
    }

    /** Criteria, where Hibernate finds its plan again. */
    @Benchmark
    @Warmup(iterations = 10, time = 2)
    public List<?> hibernateCriteriaOnStub(HibernateCriteria contender, BookFilters filters) {
        return contender.run(filters.next());
    }

    /** Criteria, where it does not. */
    @Benchmark
    @Warmup(iterations = 10, time = 2)
    public List<?> hibernateCriteriaOfArraysOnStub(HibernateCriteria.OfArrays contender, BookFilters filters) {
        return contender.run(filters.next());
    }
}
