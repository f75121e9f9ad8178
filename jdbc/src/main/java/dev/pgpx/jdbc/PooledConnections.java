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

    /** HikariCP refuses to wait less. */
    private static final long LEAST_WAIT_MILLIS = 250;

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
        config.setMaximumPoolSize(settings.pool().size());
        config.setMinimumIdle(settings.pool().minimumIdle());
        config.setConnectionTimeout(
                Math.max(LEAST_WAIT_MILLIS, settings.pool().acquireTimeout().toMillis()));
        config.setMaxLifetime(settings.pool().maxLifetime().toMillis());
        config.setIdleTimeout(settings.pool().idleTimeout().toMillis());
        config.setInitializationFailTimeout(1);
        return config;
    }

    static PGSimpleDataSource driver(Settings settings) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        DriverAddress.set(source, settings);
        source.setDatabaseName(settings.database());
        source.setUser(settings.user());
        source.setPassword(settings.password().current());
        source.setApplicationName(settings.applicationName());
        DriverTls.set(source, settings.tls());
        int connectSeconds = seconds(settings.deadlines().connect());
        source.setConnectTimeout(connectSeconds);
        source.setLoginTimeout(connectSeconds);
        source.setOptions(StartupParameters.options(settings));
        source.setSocketTimeout(seconds(settings.deadlines().statement().plus(ANSWER_SLACK)));
        source.setTcpKeepAlive(true);
        source.setBinaryTransferEnable(BINARY_TYPES);
        // named on the server from the first execution, which saves parsing sooner and changes nothing later
        source.setPrepareThreshold(1);
        source.setPreparedStatementCacheQueries(settings.statementCacheSize());
        return source;
    }

    /** The driver counts whole seconds: rounded up, as zero would be no limit. */
    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.plusMillis(999).toSeconds());
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
