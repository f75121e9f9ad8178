package dev.pgpx.jdbc;

import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.settings.Pooler;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;

/**
 * Makes the connections of a pool. The pool has one thread that makes them, and waits longer and longer after each failure;
 * a server that is back would be noticed late. So an attempt that fails is repeated in here, as long as somebody waits for a
 * connection, several times a second and never by two at once: no stampede, and nobody waits long once the server answers.
 * Those who wait are told of failures that will not go away by waiting.
 */
final class Connector implements DataSource, PhysicalConnection.Owner {
    /** The pause between two attempts, to which up to as much again is added. */
    private static final long PAUSE_MILLIS = 50;

    /** A pooler refuses what it does not know of a session's start. */
    private static final String PROTOCOL_VIOLATION = "08P01";

    private final Settings settings;
    private volatile DriverProperties properties;
    private final List<PoolListener> listeners;
    private final Watchdog watchdog;
    private final Recoveries recoveries = new Recoveries();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wanted = lock.newCondition();
    /** How many wait for a connection; guarded by the lock. */
    private int waiting;
    /** Completed with the next failure that those who wait should know of; guarded by the lock. */
    private CompletableFuture<Connection> failure = new CompletableFuture<>();

    /** Those that have not been closed. */
    private final Set<PhysicalConnection> open = ConcurrentHashMap.newKeySet();

    /** Of those that are being made. */
    private final Set<SocketLimit> attempts = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;
    private volatile boolean everConnected;
    private volatile boolean withOptions;
    private volatile int serverMajor;
    private volatile @Nullable SQLException lastFailure;

    Connector(Settings settings, TargetServer target, List<PoolListener> listeners, Watchdog watchdog) {
        this.settings = settings;
        this.properties = new DriverProperties(settings, target);
        this.listeners = listeners;
        this.watchdog = watchdog;
        this.withOptions = settings.pooler() != Pooler.TRANSACTION;
    }

    /** From now on the first server that answers will not do when it is a standby and there is a primary. */
    void preferPrimary() {
        properties = properties.preferringPrimary();
    }

    /** One more waits for a connection; the future fails when waiting is of no use. */
    CompletableFuture<Connection> await() {
        lock.lock();
        try {
            waiting++;
            wanted.signalAll();
            return failure;
        } finally {
            lock.unlock();
        }
    }

    /** It does not wait any more. */
    void awaited() {
        lock.lock();
        try {
            waiting--;
        } finally {
            lock.unlock();
        }
    }

    /** Why the last attempt failed; null when it did not. */
    @Nullable
    SQLException lastFailure() {
        return lastFailure;
    }

    /** What became of the servers' memories and logs. */
    Recoveries recoveries() {
        return recoveries;
    }

    /** A connection; returns when there is one, however long that takes. Throws when it is refused for good, or was closed. */
    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                return connect();
            } catch (SQLException attempt) {
                lastFailure = attempt;
                tell(attempt);
                if (isLasting(attempt)) {
                    throw attempt;
                }
                pause(attempt);
            }
        }
    }

    /** One attempt; by this thread, with each host for as long as the settings say. */
    PhysicalConnection connect() throws SQLException {
        long start = System.nanoTime();
        try {
            PhysicalConnection made = connectWithPassword();
            lastFailure = null;
            everConnected = true;
            learn(made.facts());
            tell(start, null);
            return made;
        } catch (SQLException | RuntimeException refused) {
            tell(start, refused);
            throw refused;
        }
    }

    private PhysicalConnection connectWithPassword() throws SQLException {
        try {
            return connectWithOptions();
        } catch (SQLException refused) {
            if (settings.password().isSupplied() && SqlErrors.isLoginRefused(refused)) {
                return connectWithOptions(); // the password may have been changed since it was asked for
            }
            throw refused;
        }
    }

    private PhysicalConnection connectWithOptions() throws SQLException {
        try {
            return connect(withOptions);
        } catch (SQLException refused) {
            if (withOptions && PROTOCOL_VIOLATION.equals(refused.getSQLState()) && mayBePooler()) {
                PhysicalConnection made = connect(false);
                withOptions = false;
                return made;
            }
            throw refused;
        }
    }

    private boolean mayBePooler() {
        return settings.pooler() == Pooler.AUTO || settings.pooler() == Pooler.SESSION;
    }

    private PhysicalConnection connect(boolean options) throws SQLException {
        PhysicalConnection made = connect(properties.of(password(), options, serverMajor));
        open.add(made);
        if (closed) {
            made.close();
            throw new SQLException("the pool was closed while it connected", "08003");
        }
        return made;
    }

    private PhysicalConnection connect(Properties info) throws SQLException {
        try (SocketLimit limit =
                SocketLimit.begin(watchdog, settings.deadlines().connect().toNanos())) {
            attempts.add(limit);
            if (closed) {
                limit.breakOff();
            }
            try {
                return PhysicalConnection.connect(properties.hosts(), info, properties.url(), this, limit);
            } finally {
                attempts.remove(limit);
            }
        }
    }

    @Override
    public ServerFacts facts(PgConnection made) throws SQLException {
        ServerFacts facts = ServerFacts.ask(made, made.getBackendPID(), settings.pooler());
        facts.start().requireKept(settings);
        return facts;
    }

    /** A supplier that fails is told as a login that is refused: waiting would not help. */
    private @Nullable String password() throws SQLException {
        try {
            return settings.password().current();
        } catch (RuntimeException e) {
            throw new SQLException("the supplier of the password failed: " + e.getMessage(), "28000", e);
        }
    }

    private void learn(ServerFacts facts) {
        serverMajor = facts.session().version().major();
        recoveries.met(facts);
    }

    private void tell(long start, @Nullable Exception why) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        for (PoolListener listener : listeners) {
            listener.connected(took, why);
        }
    }

    @Override
    public void retired(PhysicalConnection connection, String why) {
        open.remove(connection);
        String reason = closed ? "the pool was closed" : why;
        for (PoolListener listener : listeners) {
            listener.retired(reason);
        }
    }

    private static boolean isLasting(SQLException attempt) {
        return attempt instanceof UnkeptSettings
                || SqlErrors.isLoginRefused(attempt)
                || SqlErrors.isUnknownDatabase(attempt);
    }

    /** A server that has never answered is probably not the right one; one that has may come back. */
    private void tell(SQLException attempt) {
        if (everConnected && !isLasting(attempt)) {
            return;
        }
        lock.lock();
        try {
            CompletableFuture<Connection> told = failure;
            failure = new CompletableFuture<>();
            told.completeExceptionally(attempt);
        } finally {
            lock.unlock();
        }
    }

    private void pause(SQLException attempt) throws SQLException {
        long nanos = TimeUnit.MILLISECONDS.toNanos(
                PAUSE_MILLIS + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS));
        lock.lock();
        try {
            while (nanos > 0 && !closed) {
                nanos = wanted.awaitNanos(nanos);
            }
            while (waiting == 0 && !closed) {
                wanted.await();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw attempt;
        } finally {
            lock.unlock();
        }
        if (closed) {
            throw attempt;
        }
    }

    /** Closes all connections, and ends attempts: the one that is under way, and those that are made again and again. */
    void close() {
        closed = true;
        attempts.forEach(SocketLimit::breakOff);
        open.forEach(Connector::closeQuietly);
        lock.lock();
        try {
            wanted.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private static void closeQuietly(PhysicalConnection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            return; // the socket is gone, which is what was wanted
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is in the settings");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {
        // the driver logs through java.util.logging
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the settings' deadline for connecting counts
    }

    @Override
    public int getLoginTimeout() {
        return 1; // HikariCP waits so many seconds for an attempt when it is closed
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("it does not log");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("it wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
