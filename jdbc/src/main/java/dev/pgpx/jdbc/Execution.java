package dev.pgpx.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.ParameterList;
import org.postgresql.core.Query;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * Runs a flight by the part of the driver that speaks with the server. What JDBC has on top of it, statements, result sets and
 * their metadata, is left out: for a row by its key that is a third of all objects. Values are bound and read in the forms of the protocol.
 */
final class Execution {
    /** The protocol counts them in two bytes. */
    private static final int MOST_PARAMETERS = 65_535;

    /** The server does not know the statement any more; its plan would give other columns by now. */
    private static final Set<String> STALE = Set.of("26000", "0A000");

    /** From 256 on the driver sends a sync in between, whatever they are. */
    private static final int MOST_UNDIVIDED = 200;

    private final BaseConnection driver;
    private final QueryExecutor executor;
    private final Flight flight;
    private final @Nullable Binding own;
    private Answers answers = new Answers();

    /** What puts parameters into the driver's list. */
    @FunctionalInterface
    interface Binding {
        void to(ParameterList parameters) throws SQLException;
    }

    Execution(BaseConnection driver, Flight flight) {
        this(driver, flight, null);
    }

    /** @param own puts parameters into the list in the place of the flight */
    Execution(BaseConnection driver, Flight flight, @Nullable Binding own) {
        this.driver = driver;
        this.executor = driver.getQueryExecutor();
        this.flight = flight;
        this.own = own;
    }

    /**
     * Sends one text without parameters by itself. Nothing of it is kept by a name, neither by the server nor by the driver.
     *
     * @return the answer, with values in text form
     */
    static Answer once(BaseConnection driver, String sql) throws SQLException {
        QueryExecutor executor = driver.getQueryExecutor();
        int flags = flags(driver, driver.getAutoCommit())
                | QueryExecutor.QUERY_ONESHOT
                | QueryExecutor.QUERY_NO_BINARY_TRANSFER;
        Answers answers = new Answers();
        Query query = executor.createSimpleQuery(sql);
        try {
            executor.execute(query, null, answers, 0, 0, flags);
        } finally {
            query.close();
        }
        return answers.first();
    }

    /** How a transaction is begun before a statement, if at all. */
    private static int flags(BaseConnection driver, boolean autoCommit) {
        int flags = autoCommit ? QueryExecutor.QUERY_SUPPRESS_BEGIN : 0;
        return driver.hintReadOnly() ? flags | QueryExecutor.QUERY_READ_ONLY_HINT : flags;
    }

    /** What the server has answered by now. */
    Answers answers() {
        return answers;
    }

    /**
     * Sends the statements, and waits for their answers.
     *
     * @return the driver's query, which belongs to the caller until it is released; null where it is released already
     */
    @Nullable
    CachedQuery run() throws SQLException {
        boolean autoCommit = driver.getAutoCommit(); // fails on a closed connection
        if (flight.isPipelined()
                && driver instanceof PhysicalConnection own
                && Pipeline.isPossible(own)
                && runPipelined(own, autoCommit)) {
            return null;
        }
        CachedQuery query = executor.borrowQuery(flight.text());
        boolean done = false;
        try {
            ParameterList parameters = query.query.createParameterList();
            bind(parameters);
            run(query, parameters, autoCommit);
            done = true;
            return query;
        } finally {
            if (!done) {
                executor.releaseQuery(query);
            }
        }
    }

    /** Nothing is sent where it returns false. */
    private boolean runPipelined(PhysicalConnection own, boolean autoCommit) throws SQLException {
        try (Pipeline pipeline = Pipeline.of(own, flight.texts())) {
            ParameterList parameters = pipeline.parameters();
            bind(parameters);
            if (!pipeline.isPreparedOnce(parameters)) {
                return false;
            }
            Query query = pipeline.query();
            try {
                execute(query, parameters, autoCommit, 0);
            } catch (SQLException refused) {
                String state = refused.getSQLState();
                if (state != null && STALE.contains(state)) {
                    query.close(); // all are prepared anew the next time
                }
                throw refused;
            }
            return true;
        }
    }

    private void bind(ParameterList parameters) throws SQLException {
        requireFew(parameters);
        if (own == null) {
            flight.bind(new JdbcParameters(driver, parameters));
        } else {
            own.to(parameters);
        }
    }

    private void requireFew(ParameterList parameters) throws SQLException {
        int count = parameters.getParameterCount();
        if (count > MOST_PARAMETERS && driver.getPreferQueryMode() != PreferQueryMode.SIMPLE) {
            throw new PSQLException(
                    "a statement can have at most " + MOST_PARAMETERS + " parameters, this one has " + count
                            + "; give it arrays, or divide it",
                    PSQLState.INVALID_PARAMETER_VALUE);
        }
    }

    /** A statement that the server does not know any more, or whose plan gives other columns by now, is prepared anew, once. */
    private void run(CachedQuery query, ParameterList parameters, boolean autoCommit) throws SQLException {
        try {
            execute(query, parameters, autoCommit);
        } catch (SQLException refused) {
            // of several statements some may have been done
            if (query.query.getSubqueries() != null || !executor.willHealOnRetry(refused)) {
                throw refused;
            }
            query.query.close();
            answers = new Answers();
            execute(query, parameters, autoCommit);
        }
    }

    private void execute(CachedQuery query, ParameterList parameters, boolean autoCommit) throws SQLException {
        execute(query.query, parameters, autoCommit, isNamed(query) ? 0 : QueryExecutor.QUERY_ONESHOT);
    }

    private void execute(Query query, ParameterList parameters, boolean autoCommit, int named) throws SQLException {
        int flags = named | flags(driver, autoCommit || query.isEmpty());
        // a portal lives as long as its transaction; without one all rows come at once
        if (flight.fetchSize() > 0 && (!autoCommit || executor.getTransactionState() == TransactionState.OPEN)) {
            flags |= QueryExecutor.QUERY_FORWARD_CURSOR;
        }
        if (autoCommit && mayBeDivided(query)) {
            executeAsOne(query, parameters, flags & ~QueryExecutor.QUERY_SUPPRESS_BEGIN);
        } else {
            executor.execute(query, parameters, answers, 0, flight.fetchSize(), flags, false);
        }
    }

    /**
     * Whether the driver may send a sync in the midst of several statements, which ends the transaction that they are to the server. It does
     * that before a statement whose answer might not fit into what the network holds: it looks at the types of the columns of those whose
     * parameters it has had described, which it has where the type of one was not known (a null, an enum), and reckons a little for all others.
     */
    private boolean mayBeDivided(Query query) {
        Query[] parts = query.getSubqueries();
        if (parts == null || flight.controlsTransaction() || executor.getTransactionState() != TransactionState.IDLE) {
            return false;
        }
        return parts.length > MOST_UNDIVIDED || Arrays.stream(parts).anyMatch(Query::isStatementDescribed);
    }

    /** In a transaction that is begun with the first, and so is undone as a whole when one fails. */
    private void executeAsOne(Query query, ParameterList parameters, int flags) throws SQLException {
        try {
            executor.execute(query, parameters, answers, 0, flight.fetchSize(), flags, false);
            control("COMMIT");
        } catch (SQLException failed) {
            undo(failed);
            throw failed;
        }
    }

    private void undo(SQLException failed) {
        if (executor.isClosed() || executor.getTransactionState() == TransactionState.IDLE) {
            return;
        }
        try {
            control("ROLLBACK");
        } catch (SQLException other) {
            failed.addSuppressed(other); // the session is not clean, and is closed for it when it is given back
        }
    }

    private void control(String command) throws SQLException {
        int flags = QueryExecutor.QUERY_NO_METADATA
                | QueryExecutor.QUERY_NO_RESULTS
                | QueryExecutor.QUERY_SUPPRESS_BEGIN
                | QueryExecutor.QUERY_ONESHOT;
        executor.execute(executor.createSimpleQuery(command), null, new Answers(), 0, 0, flags, false);
    }

    private boolean isNamed(CachedQuery query) {
        query.increaseExecuteCount();
        int threshold = flight.isNamed() ? driver.getPrepareThreshold() : 0;
        return threshold != 0 && query.getExecuteCount() >= threshold;
    }
}
