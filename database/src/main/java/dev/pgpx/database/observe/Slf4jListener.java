package dev.pgpx.database.observe;

import dev.pgpx.database.Observer;
import dev.pgpx.database.StatementEvent;
import dev.pgpx.database.TransactionEvent;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.query.Statement;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Logs statements, transactions and what happens in the pool: {@code db.withObserver(Slf4jListener.standard())}. Needs slf4j on
 * the class path or the module path. Immutable and thread-safe.
 *
 * <p>The loggers are {@code dev.pgpx.statement}, {@code dev.pgpx.transaction} and {@code dev.pgpx.pool}. What is slow is a
 * warning, and a transaction of which nobody knows how it ended; all else, failures included, is for debugging, since callers
 * are told of failures by exceptions. A statement is told with its label, rows, time, outcome and text, in which parameters stand
 * as {@code $n}; values only {@linkplain #withValues() when asked for}. Constants that are part of the SQL text are shown
 * with it.
 */
public final class Slf4jListener implements Observer {
    private static final Logger STATEMENTS = LoggerFactory.getLogger("dev.pgpx.statement");
    private static final Logger TRANSACTIONS = LoggerFactory.getLogger("dev.pgpx.transaction");
    private static final Logger POOL = LoggerFactory.getLogger("dev.pgpx.pool");
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final int LONGEST_SQL = 2_000;

    private final Duration slow;
    private final boolean values;

    private Slf4jListener(Duration slow, boolean values) {
        this.slow = slow;
        this.values = values;
    }

    /**
     * A listener for which a second is slow, and which shows no values.
     *
     * @return the listener
     */
    public static Slf4jListener standard() {
        return new Slf4jListener(SLOW, false);
    }

    /**
     * The same with another threshold: what takes longer is slow, a statement or the wait for a session.
     *
     * @param threshold the time, 0 or more; at 0 everything is slow
     * @return the listener
     */
    public Slf4jListener withSlowThreshold(Duration threshold) {
        if (threshold.isNegative()) {
            throw new IllegalArgumentException("the slow threshold is " + threshold + ": expected zero or more");
        }
        return new Slf4jListener(threshold, values);
    }

    /**
     * The same, showing the first twenty values of each statement's parameters, shortened. Those of columns marked
     * {@code @Column(sensitive = true)} and of parameters bound as sensitive stay masked; so do all values of a statement in
     * which such a column is compared, ordered by or otherwise named by itself.
     *
     * @return the listener
     */
    public Slf4jListener withValues() {
        return new Slf4jListener(slow, true);
    }

    private Level level(Duration took) {
        return took.compareTo(slow) > 0 ? Level.WARN : Level.DEBUG;
    }

    @Override
    public void ended(StatementEvent event) {
        Level level = level(event.duration());
        if (!STATEMENTS.isEnabledForLevel(level)) {
            return;
        }
        String took = DurationText.of(event.duration());
        String outcome = event.failure() == null
                ? rows(event.rows()) + " in " + took
                : failed(event.failure()) + " after " + took;
        Statement statement = event.statement();
        STATEMENTS
                .atLevel(level)
                .log("{}: {}: {}{}", statement.label(), outcome, shortened(statement.sql()), values(statement));
    }

    private static String rows(long rows) {
        return rows == 1 ? "1 row" : rows + " rows";
    }

    private static String failed(Throwable failure) {
        String state = failure instanceof DatabaseException known ? known.sqlState() : null;
        return "failed (" + (state == null ? failure.getClass().getSimpleName() : "SQLSTATE " + state) + ")";
    }

    private static String shortened(String sql) {
        return sql.length() <= LONGEST_SQL
                ? sql
                : sql.substring(0, LONGEST_SQL) + "… (" + sql.length() + " characters)";
    }

    private String values(Statement statement) {
        if (!values || statement.parameters().count() == 0) {
            return "";
        }
        return " [" + ShownValues.of(statement.parameters()) + "]";
    }

    @Override
    public void ended(TransactionEvent event) {
        Level level = event.outcome() == Outcome.UNKNOWN ? Level.WARN : Level.DEBUG;
        if (TRANSACTIONS.isEnabledForLevel(level)) {
            String name = event.name() == null ? "transaction" : "transaction \"" + event.name() + "\"";
            TRANSACTIONS.atLevel(level).log("{}: {} after {}", name, outcome(event), DurationText.of(event.duration()));
        }
    }

    private static String outcome(TransactionEvent event) {
        String outcome = event.outcome().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String run =
                event.start().attempt() == 1 ? "" : " in run " + event.start().attempt();
        return outcome + run + (event.willBeRetried() ? ", is run again" : "");
    }

    @Override
    public void acquired(String label, Duration waited, @Nullable RuntimeException failure) {
        Level level = level(waited);
        if (POOL.isEnabledForLevel(level)) {
            String got = failure == null ? "got a session" : "got no session";
            POOL.atLevel(level).log("{}: {} after {}", label, got, DurationText.of(waited));
        }
    }

    @Override
    public void connected(Duration took, @Nullable Exception failure) {
        String how = failure == null ? "connected" : "could not connect";
        POOL.debug("{} after {}", how, DurationText.of(took));
    }

    @Override
    public void retired(String reason) {
        POOL.debug("a connection was given up: {}", reason);
    }
}
