package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.ConnectionException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.core.BaseConnection;

/** The engine over JDBC. Thread-safe. */
public final class JdbcEngine implements Engine {
    private final Connections connections;
    private final String target;

    JdbcEngine(Connections connections, String target) {
        this.connections = connections;
        this.target = target;
    }

    /**
     * An engine over a DataSource that belongs to the application or its framework, which pools, and closes it. Its
     * connections must be those of pgjdbc, or unwrap to them.
     *
     * @param source the DataSource; not closed with the engine
     * @return the engine
     */
    public static JdbcEngine over(DataSource source) {
        return new JdbcEngine(new GivenConnections(source), "the given DataSource");
    }

    @Override
    public EngineSession open() {
        try {
            Connection connection = connections.take();
            try {
                BaseConnection driver = connection.unwrap(BaseConnection.class);
                return new JdbcSession(connections, connection, driver, target);
            } catch (SQLException e) {
                connection.close();
                throw ConnectionException.of(
                        ConnectionException.Reason.UNREACHABLE,
                        target,
                        "its connections are not those of the PostgreSQL JDBC driver",
                        null,
                        e);
            }
        } catch (SQLException e) {
            throw SqlErrors.opening(e, target);
        }
    }

    @Override
    public String target() {
        return target;
    }

    @Override
    public void close() {
        connections.close();
    }
}
