package dev.pgpx.micrometer;

import dev.pgpx.database.Observer;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.StatementStart;
import dev.pgpx.database.TransactionEvent;
import dev.pgpx.database.TransactionStart;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of each statement and each transaction, from which Micrometer makes spans and timers:
 * {@code db.withObserver(PgpxObservations.of(registry))}. Statements are children of their transaction's observation when that
 * is a function, or else of what the thread is in. Thread-safe.
 */
public final class PgpxObservations implements Observer {
    private final ObservationRegistry registry;
    private final StatementConvention statements;
    private final TransactionConvention transactions;
    private final Map<StatementStart, Running<StatementContext>> runningStatements = new ConcurrentHashMap<>();
    private final Map<TransactionStart, Running<TransactionContext>> runningTransactions = new ConcurrentHashMap<>();

    /** An observation that has begun; transactions that are functions are what their thread is in. */
    private record Running<C extends Observation.Context>(
            C context, Observation observation, Observation.@Nullable Scope scope) {
        void end(@Nullable Throwable failure) {
            if (scope != null) {
                scope.close();
            }
            if (failure != null) {
                observation.error(failure);
            }
            observation.stop();
        }
    }

    private PgpxObservations(
            ObservationRegistry registry, StatementConvention statements, TransactionConvention transactions) {
        this.registry = registry;
        this.statements = statements;
        this.transactions = transactions;
    }

    /**
     * Observations after OpenTelemetry's conventions.
     *
     * @param registry takes the observations
     * @return an observer of databases
     */
    public static PgpxObservations of(ObservationRegistry registry) {
        return new PgpxObservations(registry, new StatementConvention(), new TransactionConvention());
    }

    /**
     * The same with another convention for statements.
     *
     * @param convention what is told of them
     * @return an observer of databases
     */
    public PgpxObservations withConvention(StatementConvention convention) {
        return new PgpxObservations(registry, convention, transactions);
    }

    /**
     * The same with another convention for transactions.
     *
     * @param convention what is told of them
     * @return an observer of databases
     */
    public PgpxObservations withConvention(TransactionConvention convention) {
        return new PgpxObservations(registry, statements, convention);
    }

    @Override
    public void started(StatementStart start) {
        StatementContext context = new StatementContext(start);
        Observation observation = Observation.createNotStarted(statements, () -> context, registry)
                .start();
        if (!observation.isNoop()) {
            runningStatements.put(start, new Running<>(context, observation, null));
        }
    }

    @Override
    public void ended(StatementEvent event) {
        Running<StatementContext> running = runningStatements.remove(event.start());
        if (running != null) {
            running.context().ended(event);
            running.end(event.failure());
        }
    }

    @Override
    public void began(TransactionStart start) {
        TransactionContext context = new TransactionContext(start);
        Observation observation = Observation.createNotStarted(transactions, () -> context, registry)
                .start();
        if (!observation.isNoop()) {
            Observation.Scope scope = start.isFunction() ? observation.openScope() : null;
            runningTransactions.put(start, new Running<>(context, observation, scope));
        }
    }

    @Override
    public void ended(TransactionEvent event) {
        Running<TransactionContext> running = runningTransactions.remove(event.start());
        if (running != null) {
            running.context().ended(event);
            running.end(event.failure());
        }
    }
}
