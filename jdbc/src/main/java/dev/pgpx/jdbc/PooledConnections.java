package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.PoolListener;
import dev.pgpx.database.engine.PoolState;
import dev.pgpx.database.engine.SessionRequest;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.TargetServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;

/**
 * Connections of pools of ours: one for what writes, and one for what only reads, where there is more than one host. Each is
 * made when it is first needed. Connections that no pool is to have are made one by one.
 */
final class PooledConnections implements Connections {
    private final Settings settings;
    private final Watchdog watchdog;
    private final List<PoolListener> listeners;
    private volatile @Nullable OwnConnections own;
    private volatile @Nullable Pool writing;
    private volatile @Nullable Pool reading;
    private volatile boolean closed;

    PooledConnections(Settings settings, Watchdog watchdog, List<PoolListener> listeners) {
        this.settings = settings;
        this.watchdog = watchdog;
        this.listeners = listeners;
        HeadStart.begin(watchdog.helpers());
    }

    @Override
    public Lease take(SessionRequest request, Supplier<List<SessionHolder>> holders) {
        if (request.access() != SessionRequest.Access.OWN) {
            return pool(request.access()).take(request, holders);
        }
        return own().take(request);
    }

    /** Made when they are first needed, as the pools are. */
    private OwnConnections own() {
        OwnConnections known = own;
        if (closed) {
            throw Refusals.closed(settings.target());
        }
        return known == null ? openOwn() : known;
    }

    private synchronized OwnConnections openOwn() {
        if (closed) {
            throw Refusals.closed(settings.target());
        }
        OwnConnections known = own;
        if (known == null) {
            known = new OwnConnections(settings, watchdog, listeners);
            own = known;
        }
        return known;
    }

    @Override
    public @Nullable Lease takeIdle(SessionRequest request) {
        return pool(request.access()).takeIdle(request);
    }

    @Override
    public @Nullable Lease takeOrPipeline(
            SessionRequest request, Pipelined statement, Supplier<List<SessionHolder>> holders) {
        return pool(request.access()).takeOrPipeline(request, statement, holders);
    }

    @Override
    public @Nullable BaseConnection any(SessionRequest request) {
        return pool(request.access()).any();
    }

    @Override
    public Recoveries recoveries() {
        return pool(SessionRequest.Access.WRITE).connector().recoveries();
    }

    private Pool pool(SessionRequest.Access access) {
        boolean reads = access == SessionRequest.Access.READ && settings.hosts().size() > 1;
        Pool open = reads ? reading : writing;
        if (closed) {
            throw Refusals.closed(settings.target());
        }
        return open == null ? open(reads) : open;
    }

    private synchronized Pool open(boolean reads) {
        Pool open = reads ? reading : writing;
        if (closed) {
            throw Refusals.closed(settings.target());
        }
        if (open != null) {
            return open;
        }
        TargetServer wanted = reads ? TargetServer.PREFER_STANDBY : settings.targetServer();
        open = new Pool(settings, wanted, !reads, watchdog, listeners);
        if (reads) {
            reading = open;
        } else {
            writing = open;
        }
        return open;
    }

    @Override
    public void suspect() {
        for (Pool pool : pools()) {
            pool.suspect();
        }
    }

    private synchronized List<Pool> pools() {
        List<Pool> pools = new ArrayList<>();
        if (writing != null) {
            pools.add(writing);
        }
        if (reading != null) {
            pools.add(reading);
        }
        return pools;
    }

    @Override
    public PoolState state() {
        int inUse = 0;
        int idle = 0;
        int waiting = 0;
        List<Pool> pools = pools();
        for (Pool pool : pools) {
            PoolState state = pool.state();
            inUse += state.inUse();
            idle += state.idle();
            waiting += state.waiting();
        }
        return new PoolState(settings.pool().size() * Math.max(1, pools.size()), inUse, idle, waiting);
    }

    @Override
    public boolean drain(Deadline deadline) {
        synchronized (this) {
            closed = true;
        }
        boolean empty = true;
        for (Pool pool : pools()) {
            empty &= pool.drain(deadline);
        }
        return empty;
    }

    @Override
    public void close() {
        drain(Deadline.in(Duration.ZERO));
        OwnConnections known = own; // none is made any more
        if (known != null) {
            known.close();
        }
        pools().forEach(Pool::close);
    }
}
