package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Pooler;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.jdbc.PgConnection;

/**
 * Connections of a DataSource that belongs to somebody else; it is never closed here. How long it waits is its own affair, and
 * so is a transaction in which it gives a connection out.
 */
final class GivenConnections implements Connections {
    static final String TARGET = "the given DataSource";

    private final DataSource source;
    private final Recoveries recoveries = new Recoveries();
    private final Map<BaseConnection, ServerFacts> facts = Collections.synchronizedMap(new WeakHashMap<>());

    GivenConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Lease take(SessionRequest request, Supplier<List<SessionHolder>> holders) {
        Connection connection = connection();
        try {
            return new GivenLease(connection, request.access());
        } catch (SQLException | RuntimeException e) {
            try (connection) {
                throw e instanceof SQLException refused ? SqlErrors.opening(refused, TARGET) : (RuntimeException) e;
            } catch (SQLException closing) {
                throw SqlErrors.opening(closing, TARGET);
            }
        }
    }

    private Connection connection() {
        try {
            return source.getConnection();
        } catch (SQLException e) {
            throw SqlErrors.opening(e, TARGET);
        }
    }

    private static PgConnection driver(Connection connection) throws SQLException {
        try {
            return connection.unwrap(PgConnection.class);
        } catch (SQLException e) {
            throw UnreachableException.of(
                    TARGET, "its connections are not those of the PostgreSQL JDBC driver", null, e);
        }
    }

    /** Asked once for each connection; within somebody else's transaction, too. */
    private ServerFacts facts(PgConnection driver) throws SQLException {
        ServerFacts known = facts.get(driver);
        if (known == null) {
            driver.setPrepareThreshold(0); // the question must not leave a name in a session that others share
            known = ServerFacts.ask(driver, driver.getBackendPID(), Pooler.AUTO);
            facts.put(driver, known);
            recoveries.met(known);
        }
        return known;
    }

    @Override
    public Recoveries recoveries() {
        return recoveries;
    }

    @Override
    public void suspect() {
        // whoever gave the DataSource looks after its connections
    }

    @Override
    public PoolState state() {
        return PoolState.NONE;
    }

    @Override
    public boolean drain(Deadline deadline) {
        return true;
    }

    @Override
    public void close() {
        // whoever gave the DataSource closes it
    }

    private final class GivenLease implements Lease {
        private final Connection connection;
        private final PgConnection driver;
        private final ServerFacts facts;
        private final boolean foreign;
        private final int prepareThreshold;
        private boolean given;

        GivenLease(Connection connection, SessionRequest.Access access) throws SQLException {
            this.connection = connection;
            this.driver = GivenConnections.driver(connection);
            this.foreign = !driver.getAutoCommit();
            if (foreign && access == SessionRequest.Access.OWN) {
                // it would listen only when somebody commits that, and hear nothing until then
                throw UnreachableException.of(TARGET, "its connections come within a transaction", null, null);
            }
            this.prepareThreshold = driver.getPrepareThreshold();
            this.facts = GivenConnections.this.facts(driver);
            driver.setPrepareThreshold(facts.session().pooled() ? 0 : prepareThreshold);
        }

        @Override
        public BaseConnection driver() {
            return driver;
        }

        @Override
        public ServerFacts facts() {
            return facts;
        }

        @Override
        public boolean inForeignTransaction() {
            return foreign;
        }

        @Override
        public synchronized void giveBack(@Nullable String fault) {
            if (given) {
                return;
            }
            given = true;
            try {
                if (fault != null && !driver.isClosed() && !foreign) {
                    driver.abort(Runnable::run); // its pool must not hand it out again
                }
                driver.setPrepareThreshold(prepareThreshold);
                connection.close();
            } catch (SQLException e) {
                throw SqlErrors.opening(e, TARGET);
            }
        }

        @Override
        public boolean refusedWrite() {
            return false;
        }

        @Override
        public Lease replacement(Deadline deadline) {
            throw new UnsupportedOperationException("connections of a given DataSource are not replaced");
        }

        @Override
        public boolean isReplaceable() {
            return false;
        }
    }
}
