package dev.pgpx.jdbc;

import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.CachedQuery;
import org.postgresql.core.ParameterList;
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

    private final BaseConnection driver;
    private final QueryExecutor executor;
    private final Flight flight;
    private Answers answers = new Answers();

    Execution(BaseConnection driver, Flight flight) {
        this.driver = driver;
        this.executor = driver.getQueryExecutor();
        this.flight = flight;
    }

    /** What the server has answered by now. */
    Answers answers() {
        return answers;
    }

    /**
     * Sends the statements, and waits for their answers.
     *
     * @return the driver's query; it belongs to the caller until it is released
     */
    CachedQuery run() throws SQLException {
        boolean autoCommit = driver.getAutoCommit(); // fails on a closed connection
        CachedQuery query = executor.borrowQuery(flight.text());
        boolean done = false;
        try {
            ParameterList parameters = query.query.createParameterList();
            requireFew(parameters);
            flight.bind(new JdbcParameters(driver, parameters));
            run(query, parameters, autoCommit);
            done = true;
            return query;
        } finally {
            if (!done) {
                executor.releaseQuery(query);
            }
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
        int flags = autoCommit || query.query.isEmpty() ? QueryExecutor.QUERY_SUPPRESS_BEGIN : 0;
        if (!isNamed(query)) {
            flags |= QueryExecutor.QUERY_ONESHOT;
        }
        if (driver.hintReadOnly()) {
            flags |= QueryExecutor.QUERY_READ_ONLY_HINT;
        }
        // a portal lives as long as its transaction; without one all rows come at once
        if (flight.fetchSize() > 0 && (!autoCommit || executor.getTransactionState() == TransactionState.OPEN)) {
            flags |= QueryExecutor.QUERY_FORWARD_CURSOR;
        }
        executor.execute(query.query, parameters, answers, 0, flight.fetchSize(), flags, false);
    }

    private boolean isNamed(CachedQuery query) {
        query.increaseExecuteCount();
        int threshold = flight.isNamed() ? driver.getPrepareThreshold() : 0;
        return threshold != 0 && query.getExecuteCount() >= threshold;
    }
}
