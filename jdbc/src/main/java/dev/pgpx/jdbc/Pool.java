package dev.pgpx.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.pool.HikariPool;
import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.settings.PoolSettings;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Connections with servers of one kind. Callers queue at a gate of ours, fairly; whoever is through finds an idle connection
 * in HikariCP's pool at once, or waits for one to be made, for which a helper waits in its place, so that the caller is back
 * by its own deadline. HikariCP keeps the connections: their number, their age, the idle ones.
 */
final class Pool {
    /** From then on an idle connection is asked whether it is still there before it is used. */
    private static final long TRUSTED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    /** The shortest that HikariCP allows; how long is waited is said with each request. */
    private static final long LEAST_HIKARI_MILLIS = 250;

    /** So often HikariCP is asked for a connection that it has not made yet. */
    private static final long ASKED_AGAIN_MILLIS = 500;

    /** How long an idle connection has to answer before it counts as gone. */
    private static final long ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    /** So long a connection for reading stays with a primary before a standby is looked for again. */
    private static final long SECOND_BEST_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Settings settings;
    private final TargetServer wanted;
    /** Whether its sessions are to write, and there may be another server that takes writes. */
    private final boolean writes;

    private final String target;
    private final Connector connector;
    private final Gate gate;
    private final Watchdog watchdog;
    private final HikariPool hikari;
    /** Connections that were last used before this moment may be gone with the server that another one lost. */
    private volatile long suspectBefore = System.nanoTime();
    /** One that was used of late. */
    private volatile @Nullable PhysicalConnection any;

    /** Connections that were last used before this moment are gone as one was that did not answer. */
    private volatile long goneBefore = System.nanoTime();

    Pool(Settings settings, TargetServer wanted, boolean writes, Watchdog watchdog, List<PoolListener> listeners) {
        this.settings = settings;
        this.wanted = wanted;
        this.writes = writes && !settings.readOnly();
        this.target = settings.target();
        this.watchdog = watchdog;
        this.gate = new Gate(settings.pool().size());
        this.connector = new Connector(settings, wanted, listeners, watchdog);
        this.hikari = new HikariPool(config(wanted));
    }

    private HikariConfig config(TargetServer wanted) {
        PoolSettings pool = settings.pool();
        HikariConfig config = new HikariConfig();
        config.setDataSource(connector);
        config.setPoolName("pgpx " + target + " " + wanted.keyword());
        config.setMaximumPoolSize(pool.size());
        config.setMinimumIdle(pool.minimumIdle());
        config.setMaxLifetime(pool.maxLifetime().toMillis());
        config.setIdleTimeout(pool.idleTimeout().toMillis());
        config.setConnectionTimeout(
                Math.max(LEAST_HIKARI_MILLIS, pool.acquireTimeout().toMillis()));
        config.setInitializationFailTimeout(-1); // connects when somebody needs it
        config.validate();
        return config;
    }

    Connector connector() {
        return connector;
    }

    /** A connection; whoever has it leaves the gate with it. */
    Lease take(SessionRequest request, Supplier<List<SessionHolder>> holders) {
        Lease lease = take(request, null, holders);
        if (lease == null) {
            throw new IllegalStateException("nothing was there to be taken along");
        }
        return lease;
    }

    /** A connection if there is one without waiting. */
    @Nullable
    Lease takeIdle(SessionRequest request) {
        return gate.tryEnter() ? inside(request, request.deadline()) : null;
    }

    /** As {@link #take}; null when somebody takes the statement along first. */
    @Nullable
    Lease takeOrPipeline(SessionRequest request, Pipelined statement, Supplier<List<SessionHolder>> holders) {
        return take(request, statement, holders);
    }

    /** What all connections are like; null as long as there was none. */
    @Nullable
    BaseConnection any() {
        return any;
    }

    private @Nullable Lease take(
            SessionRequest request, @Nullable Pipelined statement, Supplier<List<SessionHolder>> holders) {
        long start = System.nanoTime();
        Gate.Result result = gate.enter(request.deadline().moment(), statement);
        if (result == Gate.Result.TAKEN_ALONG) {
            return null;
        }
        if (result != Gate.Result.ENTERED) {
            throw refused(result, request, Duration.ofNanos(System.nanoTime() - start), holders);
        }
        return inside(request, request.deadline());
    }

    private DatabaseException refused(
            Gate.Result result, SessionRequest request, Duration waited, Supplier<List<SessionHolder>> holders) {
        return switch (result) {
            case INTERRUPTED -> Refusals.interrupted(target, request.label(), false, null);
            case CLOSED -> Refusals.closed(target);
            case TIMED_OUT -> unavailable(waited, holders);
            case ENTERED, TAKEN_ALONG -> throw new IllegalStateException("who is through was not refused");
        };
    }

    /** Those who are through the gate may be waiting for a server that is not there. */
    private DatabaseException unavailable(Duration waited, Supplier<List<SessionHolder>> holders) {
        SQLException failure = connector.lastFailure();
        return failure != null ? SqlErrors.opening(failure, target) : Refusals.exhausted(target, waited, holders.get());
    }

    private Lease inside(SessionRequest request, Deadline deadline) {
        boolean taken = false;
        try {
            Lease lease = lease(request, deadline);
            taken = true;
            return lease;
        } finally {
            if (!taken) {
                gate.leave();
            }
        }
    }

    private Lease lease(SessionRequest request, Deadline deadline) {
        while (true) {
            Connection connection = connection(request, deadline);
            PhysicalConnection physical = physical(connection);
            if (isMisplaced(physical)) {
                retire(connection, physical, "it leads to a primary, and a standby was wanted");
            } else if (isTrusted(physical, deadline)) {
                return new PooledLease(connection, physical, request);
            } else {
                suspect();
                retire(connection, physical, "it did not answer when it was looked at");
            }
        }
    }

    /** A reading connection that had to be with a primary looks for a standby again after a while. */
    private boolean isMisplaced(PhysicalConnection physical) {
        return wanted == TargetServer.PREFER_STANDBY
                && System.nanoTime() - physical.made() > SECOND_BEST_NANOS
                && !physical.facts().session().standby();
    }

    private boolean isTrusted(PhysicalConnection physical, Deadline deadline) {
        long used = physical.lastUsed();
        if (physical.getQueryExecutor().isClosed() || used - goneBefore <= 0) {
            return false;
        }
        boolean trusted = System.nanoTime() - used < TRUSTED_NANOS && used - suspectBefore > 0;
        return trusted || answers(physical, deadline);
    }

    /** Half of the caller's time is for making another one; the others that are as old are not asked one by one. */
    private boolean answers(PhysicalConnection physical, Deadline deadline) {
        long start = System.nanoTime();
        long limit = Math.min(ANSWER_NANOS, deadline.remainingNanos() / 2);
        try (SocketLimit answer = SocketLimit.begin(watchdog, limit)) {
            physical.requireAnswer(answer);
            return true;
        } catch (SQLException gone) {
            if (System.nanoTime() - start >= limit) {
                goneBefore = physical.lastUsed();
            }
            return false; // it is replaced
        }
    }

    private Connection connection(SessionRequest request, Deadline deadline) {
        try {
            Connection idle = hikari.getIdleConnections() > 0 ? idle() : null;
            return idle == null ? made(request, deadline) : idle;
        } catch (SQLException e) {
            if (gateIsClosed()) {
                throw Refusals.closed(target);
            }
            SQLException failure = connector.lastFailure();
            throw SqlErrors.opening(failure == null ? e : failure, target);
        }
    }

    /** An idle connection; null when others were quicker. */
    private @Nullable Connection idle() throws SQLException {
        try {
            return hikari.getConnection(0);
        } catch (SQLTransientConnectionException none) {
            return null; // and one will be made
        }
    }

    private boolean gateIsClosed() {
        return hikari.poolState == HikariPool.POOL_SHUTDOWN;
    }

    /** Waits for a connection to be made; a helper that is left behind gives it to the pool. */
    private Connection made(SessionRequest request, Deadline deadline) throws SQLException {
        CompletableFuture<Connection> failure = connector.await();
        CompletableFuture<Connection> connecting = new CompletableFuture<>();
        watchdog.helpers().execute(() -> connectFor(connecting, deadline));
        boolean got = false;
        try {
            Object first =
                    CompletableFuture.anyOf(connecting, failure).get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            got = true;
            return (Connection) first;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusals.interrupted(target, request.label(), false, e);
        } catch (TimeoutException e) {
            throw noAnswer(deadline, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLTransientConnectionException late) {
                throw noAnswer(deadline, late); // HikariCP has noticed the deadline first
            }
            throw sqlException(e);
        } finally {
            connector.awaited();
            if (!got) {
                abandon(connecting);
            }
        }
    }

    private void connectFor(CompletableFuture<Connection> waiting, Deadline deadline) {
        try {
            Connection connection = ask(waiting, deadline);
            if (!waiting.complete(connection)) {
                closeQuietly(connection); // nobody waits any more: the next one finds it in the pool
            }
        } catch (SQLException | RuntimeException e) {
            waiting.completeExceptionally(e);
        }
    }

    /** When many ask at once HikariCP may miss that one more connection is wanted, and make none for who waits: it is asked again and again. */
    private Connection ask(CompletableFuture<Connection> waiting, Deadline deadline) throws SQLException {
        while (true) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline.remainingNanos()) + 1;
            try {
                return hikari.getConnection(Math.min(left, ASKED_AGAIN_MILLIS));
            } catch (SQLTransientConnectionException none) {
                if (deadline.hasPassed() || waiting.isDone() || gateIsClosed()) {
                    throw none;
                }
            }
        }
    }

    private static void abandon(CompletableFuture<Connection> connecting) {
        boolean late = !connecting.cancel(false);
        if (late && !connecting.isCompletedExceptionally()) {
            closeQuietly(connecting.join());
        }
    }

    private static SQLException sqlException(ExecutionException failure) {
        if (failure.getCause() instanceof SQLException cause) {
            return cause;
        }
        if (failure.getCause() instanceof RuntimeException cause) {
            throw cause;
        }
        throw new IllegalStateException(failure);
    }

    private DatabaseException noAnswer(Deadline deadline, Exception e) {
        SQLException failure = connector.lastFailure();
        if (failure != null) {
            return SqlErrors.opening(failure, target);
        }
        return Refusals.unreachable(target, deadline, e);
    }

    private static PhysicalConnection physical(Connection connection) {
        try {
            return connection.unwrap(PhysicalConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("the pool holds connections of others", e);
        }
    }

    private void retire(Connection connection, PhysicalConnection physical, String why) {
        physical.retireBecause(why);
        hikari.evictConnection(connection);
        closeQuietly(connection);
    }

    /** Gives a connection to HikariCP, which closes it if it is evicted; a broken one may say so. */
    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // HikariCP has taken it out of the pool before it threw: there is nothing left to do
            return;
        }
    }

    void suspect() {
        suspectBefore = System.nanoTime();
    }

    /** Gives up all connections: idle ones now, those in use when they come back; from now on a primary is looked for. */
    private void evict() {
        connector.preferPrimary();
        suspect();
        hikari.softEvictConnections();
    }

    PoolState state() {
        return new PoolState(settings.pool().size(), gate.inUse(), hikari.getIdleConnections(), gate.waiting());
    }

    boolean drain(Deadline deadline) {
        gate.close();
        return gate.awaitEmpty(deadline.moment());
    }

    void close() {
        gate.close();
        connector.close();
        // it waits for its threads, one of which sleeps for 30 ms after each connection that it has made: not on the
        // caller's time
        watchdog.helpers().execute(this::shutDown);
    }

    private void shutDown() {
        try {
            hikari.shutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A connection of this pool, with a place behind its gate. */
    private final class PooledLease implements Lease {
        private final Connection borrowed;
        private final PhysicalConnection physical;
        private final SessionRequest request;
        private boolean given;

        PooledLease(Connection borrowed, PhysicalConnection physical, SessionRequest request) {
            any = physical;
            this.borrowed = borrowed;
            this.physical = physical;
            this.request = request;
        }

        @Override
        public BaseConnection driver() {
            return physical;
        }

        @Override
        public ServerFacts facts() {
            return physical.facts();
        }

        @Override
        public boolean inForeignTransaction() {
            return false;
        }

        @Override
        public void giveBack(@Nullable String fault) {
            if (release(fault)) {
                gate.leave();
            }
        }

        private synchronized boolean release(@Nullable String fault) {
            if (given) {
                return false;
            }
            given = true;
            physical.used();
            if (fault != null) {
                retire(borrowed, physical, fault);
            } else {
                closeQuietly(borrowed);
            }
            return true;
        }

        @Override
        public List<Pipelined> takeAlong(SqlPlan plan, int most) {
            return gate.takeAlong(plan, most);
        }

        @Override
        public boolean isWaitedFor() {
            return gate.waiting() > 0;
        }

        @Override
        public boolean refusedWrite() {
            boolean elsewhere = writes && physical.isReadOnlyServer();
            if (elsewhere) {
                evict();
            }
            return elsewhere;
        }

        @Override
        public Lease replacement(Deadline deadline) {
            suspect();
            if (!release("the connection was lost")) {
                throw Refusals.closed(target);
            }
            Deadline latest = deadline.earlier(Deadline.in(settings.pool().acquireTimeout()));
            return inside(request, latest);
        }

        @Override
        public boolean isReplaceable() {
            return true;
        }
    }
}
