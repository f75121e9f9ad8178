package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Connections that are in no pool: each is made when it is asked for, in one attempt, and ended when it is given back. A helper
 * connects in the caller's place, so that the caller is back by its deadline.
 */
final class OwnConnections {
    private final String target;
    private final Connector connector;
    private final Executor helpers;
    private final Set<OwnLease> leases = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    OwnConnections(Settings settings, Watchdog watchdog, List<PoolListener> listeners) {
        this.target = settings.target();
        this.helpers = watchdog.helpers();
        this.connector = new Connector(settings, wanted(settings), listeners, watchdog);
    }

    /** Only a primary can be listened to; where there is one server only, it says so itself. */
    private static TargetServer wanted(Settings settings) {
        boolean any =
                settings.targetServer() == TargetServer.ANY || settings.targetServer() == TargetServer.PREFER_STANDBY;
        return any && settings.hosts().size() > 1 ? TargetServer.PRIMARY : settings.targetServer();
    }

    Lease take(SessionRequest request) {
        CompletableFuture<PhysicalConnection> connecting = new CompletableFuture<>();
        helpers.execute(() -> connectFor(connecting));
        try {
            return lease(connecting.get(request.deadline().remainingNanos(), TimeUnit.NANOSECONDS));
        } catch (InterruptedException e) {
            abandon(connecting);
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(target, request.label(), false, e);
        } catch (TimeoutException e) {
            abandon(connecting);
            String met = "no answer within " + request.deadline().allowed().toMillis() + " ms";
            throw UnreachableException.of(target, met, null, e);
        } catch (ExecutionException e) {
            throw told(e);
        }
    }

    private void connectFor(CompletableFuture<PhysicalConnection> waiting) {
        try {
            PhysicalConnection made = connector.connect();
            if (!waiting.complete(made)) {
                end(made); // nobody waits any more
            }
        } catch (SQLException | RuntimeException e) {
            waiting.completeExceptionally(e);
        }
    }

    private static void abandon(CompletableFuture<PhysicalConnection> connecting) {
        boolean late = !connecting.cancel(false);
        if (late && !connecting.isCompletedExceptionally()) {
            end(connecting.join());
        }
    }

    private RuntimeException told(ExecutionException failure) {
        if (failure.getCause() instanceof SQLException refused) {
            return SqlErrors.opening(refused, target);
        }
        if (failure.getCause() instanceof RuntimeException other) {
            return other;
        }
        return new IllegalStateException(failure);
    }

    private Lease lease(PhysicalConnection made) {
        OwnLease lease = new OwnLease(made);
        leases.add(lease);
        if (closed) {
            lease.giveBack("the database was closed");
            throw DatabaseClosedException.of(target);
        }
        return lease;
    }

    /** Ends all of them, in use or not. */
    void close() {
        closed = true;
        connector.close();
        leases.forEach(lease -> lease.giveBack("the database was closed"));
    }

    /** Closes the socket: whatever the server holds for it goes with it. */
    private static void end(PhysicalConnection connection) {
        try {
            connection.breakOff();
        } catch (SQLException refused) {
            throw new IllegalStateException("the socket cannot be closed", refused);
        }
    }

    private final class OwnLease implements Lease {
        private final PhysicalConnection connection;

        OwnLease(PhysicalConnection connection) {
            this.connection = connection;
        }

        @Override
        public BaseConnection driver() {
            return connection;
        }

        @Override
        public ServerFacts facts() {
            return connection.facts();
        }

        @Override
        public boolean inForeignTransaction() {
            return false;
        }

        @Override
        public void giveBack(@Nullable String fault) {
            if (leases.remove(this)) {
                end(connection);
            }
        }

        @Override
        public boolean refusedWrite() {
            return false;
        }

        @Override
        public Lease replacement(Deadline deadline) {
            throw new UnsupportedOperationException("it is opened again by whoever wants it");
        }

        @Override
        public boolean isReplaceable() {
            return false;
        }
    }
}
