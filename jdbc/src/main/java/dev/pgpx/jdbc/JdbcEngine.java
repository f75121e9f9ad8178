package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.engine.TransactionId;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.settings.Deadlines;
import dev.pgpx.database.settings.PoolSettings;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import dev.pgpx.query.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The engine over JDBC. Thread-safe. */
public final class JdbcEngine implements Engine {
    private static final Logger LOG = LoggerFactory.getLogger("dev.pgpx.pool");
    private static final Duration BREAKING_OFF = Duration.ofMillis(500);

    private final Deadlines deadlines;
    private final PoolSettings pool;
    private final int fetchSize;
    private final CopyOnWriteArrayList<PoolListener> listeners = new CopyOnWriteArrayList<>();
    private final Watchdog watchdog;
    private final Connections connections;
    private final EngineParts parts;
    private final boolean readsElsewhere;
    private volatile boolean closed;

    /** Over a DataSource, or over pools of its own where that is null. */
    private JdbcEngine(Settings settings, String target, @Nullable DataSource source) {
        this.deadlines = settings.deadlines();
        this.pool = settings.pool();
        this.fetchSize = settings.fetchSize();
        OpenSessions sessions = new OpenSessions(listeners);
        this.watchdog = new Watchdog(target, new LeakRounds(sessions, this));
        this.connections =
                source == null ? new PooledConnections(settings, watchdog, listeners) : new GivenConnections(source);
        this.readsElsewhere = settings.hosts().size() > 1;
        boolean several = settings.hosts().size() > 1 || settings.targetServer() == TargetServer.PRIMARY;
        this.parts = new EngineParts(
                target,
                connections,
                watchdog,
                sessions,
                this,
                deadlines.statement(),
                several,
                deadlines.idleInTransaction());
    }

    static JdbcEngine of(Settings settings) {
        return new JdbcEngine(settings, settings.target(), null);
    }

    /**
     * An engine over a DataSource that belongs to the application or its framework, which pools, and closes it. Its
     * connections must be those of pgjdbc, or unwrap to them. A connection that comes within a transaction takes part in it:
     * nothing is committed or rolled back by pgpx but savepoints of its own.
     *
     * @param source the DataSource; not closed with the engine
     * @return the engine, with the default deadlines
     */
    public static JdbcEngine over(DataSource source) {
        return new JdbcEngine(
                // how sessions are set up is the affair of whoever made them
                Settings.builder().idleInTransactionTimeout(Duration.ZERO).build(),
                GivenConnections.TARGET,
                Objects.requireNonNull(source, "source"));
    }

    @Override
    public EngineSession open(SessionRequest request) {
        return session(request);
    }

    JdbcSession session(SessionRequest request) {
        JdbcSession session = session(request, true, null);
        if (session == null) {
            throw new IllegalStateException("a lease is waited for");
        }
        return session;
    }

    @Override
    public EngineSession openForOne(SessionRequest request) {
        if (!pool.pipelining() || request.access() == SessionRequest.Access.OWN || connections.any(request) == null) {
            return open(request);
        }
        JdbcSession idle = session(request, false, null);
        if (idle == null) {
            return new PipelinedSession(this, request);
        }
        idle.beOnlyOne();
        return idle;
    }

    /** Null when it cannot be pipelined. */
    @Nullable
    Pipelined pipelined(SessionRequest request, Statement statement, SqlPlan plan) {
        BaseConnection any = connections.any(request);
        return any == null ? null : Pipelined.of(statement, plan, any);
    }

    /** A session for that statement; null when somebody who has one took the statement along. */
    @Nullable
    JdbcSession sessionUnlessTakenAlong(SessionRequest request, Pipelined waiting) {
        JdbcSession session = session(request, true, waiting);
        if (session != null) {
            session.beOnlyOne();
        }
        return session;
    }

    /**
     * A session.
     *
     * @param waits whether it waits for a connection when none is idle
     * @param waiting what may be taken along meanwhile
     * @return null when none is idle, or it was taken along
     */
    private @Nullable JdbcSession session(SessionRequest request, boolean waits, @Nullable Pipelined waiting) {
        if (listeners.isEmpty() || request.access() == SessionRequest.Access.OWN) {
            return take(request, waits, waiting);
        }
        long start = System.nanoTime();
        try {
            JdbcSession session = take(request, waits, waiting);
            if (session != null) {
                tellAcquired(request, start, null);
            }
            return session;
        } catch (RuntimeException failure) {
            tellAcquired(request, start, failure);
            throw failure;
        }
    }

    private void tellAcquired(SessionRequest request, long start, @Nullable RuntimeException failure) {
        Duration waited = Duration.ofNanos(System.nanoTime() - start);
        for (PoolListener listener : listeners) {
            listener.acquired(request.label(), waited, failure);
        }
    }

    private @Nullable JdbcSession take(SessionRequest request, boolean waits, @Nullable Pipelined waiting) {
        Deadline latest = Deadline.in(pool.acquireTimeout()).earlier(request.deadline());
        SessionRequest bounded = new SessionRequest(request.label(), request.access(), latest, request.heldByCaller());
        Lease lease = lease(bounded, waits, waiting);
        if (lease == null) {
            return null;
        }
        JdbcSession session = new JdbcSession(parts, bounded, lease);
        parts.sessions().add(session);
        watchdog.add(session.line().guard());
        return session;
    }

    private @Nullable Lease lease(SessionRequest bounded, boolean waits, @Nullable Pipelined waiting) {
        if (waiting != null) {
            return connections.takeOrPipeline(bounded, waiting, parts.sessions());
        }
        return waits ? connections.take(bounded, parts.sessions()) : connections.takeIdle(bounded);
    }

    @Override
    public Deadlines deadlines() {
        return deadlines;
    }

    @Override
    public Duration acquireTimeout() {
        return pool.acquireTimeout();
    }

    @Override
    public int fetchSize() {
        return fetchSize;
    }

    @Override
    public boolean readsElsewhere() {
        return readsElsewhere;
    }

    @Override
    public Outcome outcome(TransactionId transaction, Deadline deadline) {
        return new JdbcOutcomes(this::session, connections::recoveries).of(transaction, deadline);
    }

    @Override
    public PoolState pool() {
        return connections.state();
    }

    @Override
    public void addListener(PoolListener listener) {
        listeners.addIfAbsent(listener);
    }

    @Override
    public String target() {
        return parts.target();
    }

    /** Looks for sessions that are held for too long; called by the watchdog. */
    private static final class LeakRounds implements Runnable, OpenSessions.Leak {
        private static final long EVERY_NANOS = Duration.ofMillis(100).toNanos();

        private final OpenSessions sessions;
        private final JdbcEngine engine;
        private long next = System.nanoTime();

        LeakRounds(OpenSessions sessions, JdbcEngine engine) {
            this.sessions = sessions;
            this.engine = engine;
        }

        @Override
        public void run() {
            Duration threshold = engine.pool.leakThreshold();
            if (!threshold.isZero() && System.nanoTime() - next >= 0) {
                next = System.nanoTime() + EVERY_NANOS;
                sessions.reportOlder(threshold, this);
            }
        }

        @Override
        public void found(JdbcSession session, SessionHolder holder) {
            engine.leaked(session, holder);
        }
    }

    private void leaked(JdbcSession session, SessionHolder holder) {
        boolean takesBack = pool.reclaimLeaks();
        LOG.warn("a session of {} is held for long: {}{}", target(), holder, takesBack ? "; it is taken back" : "");
        listeners.forEach(listener -> listener.leaked(holder, takesBack));
        if (takesBack) {
            session.takeBack(Stop.LEAK);
            session.line().lease().giveBack("the session was held for longer than the leak threshold");
        }
    }

    @Override
    public void close(Deadline deadline) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        if (!connections.drain(deadline)) {
            parts.sessions().forEach(session -> session.takeBack(Stop.CLOSE));
            connections.drain(Deadline.in(BREAKING_OFF));
        }
        connections.close();
        watchdog.close();
    }
}
