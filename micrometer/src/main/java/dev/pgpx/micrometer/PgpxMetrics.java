package dev.pgpx.micrometer;

import dev.pgpx.database.Database;
import dev.pgpx.database.Observer;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.TransactionEvent;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.error.SessionHolder;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of a database. All have the tag {@code database}, which is {@link Database#target()}. Thread-safe.
 *
 * <table>
 * <caption>The metrics</caption>
 * <tr><th>name</th><th>what</th><th>further tags</th></tr>
 * <tr><td>{@code pgpx.pool.size}, {@code .in.use}, {@code .idle}, {@code .waiting}</td><td>gauges of the pool</td><td></td></tr>
 * <tr><td>{@code pgpx.pool.acquire}</td><td>timer of the wait for a session</td><td>outcome</td></tr>
 * <tr><td>{@code pgpx.pool.use}</td><td>timer of the use of sessions</td><td></td></tr>
 * <tr><td>{@code pgpx.pool.connect}</td><td>timer of attempts to connect</td><td>outcome</td></tr>
 * <tr><td>{@code pgpx.pool.leaked}</td><td>counter of sessions held for too long</td><td>taken.back</td></tr>
 * <tr><td>{@code pgpx.pool.retired}</td><td>counter of connections given up</td><td>reason</td></tr>
 * <tr><td>{@code pgpx.statement}</td><td>timer of statements</td><td>label, outcome, sqlstate</td></tr>
 * <tr><td>{@code pgpx.statement.rows}</td><td>summary of rows given or changed</td><td>label</td></tr>
 * <tr><td>{@code pgpx.transaction}</td><td>timer of transactions, each run of a function by itself</td><td>name, outcome</td></tr>
 * </table>
 *
 * <p>Outcomes are {@code success} and {@code failure}; of transactions {@code committed}, {@code rolled_back} and
 * {@code unknown}. What does not apply is {@code none}. Labels and names are written by programmers, so there are few.
 */
public final class PgpxMetrics implements Observer {
    private static final String OUTCOME = "outcome";
    private static final String SUCCESS = "success";
    private static final String FAILURE = "failure";
    private static final String NONE = "none";

    private final MeterProvider<Timer> acquire;
    private final Timer use;
    private final MeterProvider<Timer> connect;
    private final MeterProvider<Counter> leaked;
    private final MeterProvider<Counter> retired;
    private final MeterProvider<Timer> statements;
    private final MeterProvider<DistributionSummary> rows;
    private final MeterProvider<Timer> transactions;

    private PgpxMetrics(MeterRegistry registry, Tags tags) {
        acquire = timer("pgpx.pool.acquire", "the wait for a session", tags).withRegistry(registry);
        use = timer("pgpx.pool.use", "the use of sessions", tags).register(registry);
        connect = timer("pgpx.pool.connect", "attempts to connect", tags).withRegistry(registry);
        leaked = Counter.builder("pgpx.pool.leaked")
                .description("sessions held for longer than the leak threshold")
                .tags(tags)
                .withRegistry(registry);
        retired = Counter.builder("pgpx.pool.retired")
                .description("connections given up")
                .tags(tags)
                .withRegistry(registry);
        statements = timer("pgpx.statement", "statements", tags).withRegistry(registry);
        rows = DistributionSummary.builder("pgpx.statement.rows")
                .description("rows that statements gave or changed")
                .baseUnit("rows")
                .tags(tags)
                .withRegistry(registry);
        transactions = timer("pgpx.transaction", "transactions", tags).withRegistry(registry);
    }

    private static Timer.Builder timer(String name, String description, Tags tags) {
        return Timer.builder(name).description(description).tags(tags);
    }

    /**
     * Measures a database: the pool, whoever uses it, and the statements and transactions that are run through the
     * returned object.
     *
     * @param database the database; held by the registry's gauges
     * @param registry takes the metrics
     * @return a view of the database, to be used instead of it
     */
    public static Database bindTo(Database database, MeterRegistry registry) {
        Tags tags = Tags.of("database", database.target());
        gauge("size", "the most sessions there may be", PoolState::size, database, registry, tags);
        gauge("in.use", "sessions in use", PoolState::inUse, database, registry, tags);
        gauge("idle", "connections not in use", PoolState::idle, database, registry, tags);
        gauge("waiting", "threads that wait for a session", PoolState::waiting, database, registry, tags);
        return database.withObserver(new PgpxMetrics(registry, tags));
    }

    private static void gauge(
            String name,
            String description,
            ToIntFunction<PoolState> figure,
            Database database,
            MeterRegistry registry,
            Tags tags) {
        Gauge.builder("pgpx.pool." + name, database, of -> figure.applyAsInt(of.pool()))
                .description(description)
                .tags(tags)
                .strongReference(true)
                .register(registry);
    }

    private static String outcome(@Nullable Throwable failure) {
        return failure == null ? SUCCESS : FAILURE;
    }

    @Override
    public void acquired(String label, Duration waited, @Nullable RuntimeException failure) {
        acquire.withTag(OUTCOME, outcome(failure)).record(waited);
    }

    @Override
    public void released(String label, Duration used) {
        use.record(used);
    }

    @Override
    public void connected(Duration took, @Nullable Exception failure) {
        connect.withTag(OUTCOME, outcome(failure)).record(took);
    }

    @Override
    public void retired(String reason) {
        retired.withTag("reason", reason).increment();
    }

    @Override
    public void leaked(SessionHolder holder, boolean takenBack) {
        leaked.withTag("taken.back", Boolean.toString(takenBack)).increment();
    }

    @Override
    public void ended(StatementEvent event) {
        String label = event.statement().label();
        String state = Failures.sqlState(event.failure());
        statements
                .withTags("label", label, OUTCOME, outcome(event.failure()), "sqlstate", state == null ? NONE : state)
                .record(event.duration());
        if (event.failure() == null) {
            rows.withTag("label", label).record((double) event.rows());
        }
    }

    @Override
    public void ended(TransactionEvent event) {
        String name = event.name() == null ? NONE : event.name();
        String outcome = event.outcome().name().toLowerCase(Locale.ROOT);
        transactions.withTags("name", name, OUTCOME, outcome).record(event.duration());
    }
}
