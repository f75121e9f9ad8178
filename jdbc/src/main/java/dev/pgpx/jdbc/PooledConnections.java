package dev.pgpx.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.pgpx.database.settings.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A pool of connections. It is opened with the first connection, which is tried once and not again and again until the
 * deadline, so that a wrong password is told at once.
 */
final class PooledConnections implements Connections {
    /** money and its array: their text depends on the server's locale, so it is never written. */
    private static final String BINARY_TYPES = "790,791";

    /** How much later than the server the driver gives up on an answer. */
    private static final Duration ANSWER_SLACK = Duration.ofSeconds(5);

    private final Settings settings;
    private @Nullable HikariDataSource pool;
    private boolean closed;

    PooledConnections(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Connection take() throws SQLException {
        return pool().getConnection();
    }

    private synchronized HikariDataSource pool() throws SQLException {
        HikariDataSource open = pool;
        if (open != null) {
            return open;
        }
        if (closed) {
            throw new SQLException("the pool is closed", "08003");
        }
        try {
            open = new HikariDataSource(poolConfig());
        } catch (PoolInitializationException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw cause;
            }
            throw e;
        }
        pool = open;
        return open;
    }

    private HikariConfig poolConfig() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(driver(settings));
        config.setPoolName("pgpx " + settings.target());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(0);
        config.setConnectionTimeout(settings.acquireTimeout().toMillis());
        config.setInitializationFailTimeout(1);
        return config;
    }

    static PGSimpleDataSource driver(Settings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {settings.host()});
        source.setPortNumbers(new int[] {settings.port()});
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        if (settings.password() != null) {
            source.setPassword(settings.password());
        }
        source.setApplicationName(settings.applicationName());
        source.setSslMode(settings.tls().keyword());
        int connectSeconds = (int) settings.connectTimeout().toSeconds();
        source.setConnectTimeout(connectSeconds);
        source.setLoginTimeout(connectSeconds);
        // in text form a database that is told to print fewer digits would lose some of every float
        source.setOptions(
                "-c statement_timeout=" + settings.statementTimeout().toMillis() + " -c extra_float_digits=1");
        source.setSocketTimeout(
                (int) settings.statementTimeout().plus(ANSWER_SLACK).toSeconds());
        source.setTcpKeepAlive(true);
        source.setBinaryTransferEnable(BINARY_TYPES);
        // named on the server from the first execution, which saves parsing sooner and changes nothing later
        source.setPrepareThreshold(1);
        return source;
    }

    @Override
    public void giveBack(Connection connection, boolean broken) throws SQLException {
        HikariDataSource open;
        synchronized (this) {
            open = pool;
        }
        if (broken && open != null) {
            open.evictConnection(connection);
        }
        connection.close();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }
}
