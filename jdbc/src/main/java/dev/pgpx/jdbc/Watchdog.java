package dev.pgpx.jdbc;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that no call of an engine outlives its deadline or its thread's interrupt, and no login its time. One daemon thread looks at all
 * sessions in use, and at connections that are being made, whenever the earliest deadline passes, and at least every few milliseconds, since nobody tells of an
 * interrupt; it sleeps when there has been nothing to look at for a while. What may block is done by helpers.
 */
final class Watchdog implements AutoCloseable, ThreadFactory, Runnable {
    private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final Logger LOG = LoggerFactory.getLogger("dev.pgpx.watchdog");
    private static final int IDLE_TICKS = 50;
    private static final long HELPER_KEPT_SECONDS = 5;

    private final String name;
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();
    private final ExecutorService helpers;
    private final AtomicInteger helpersMade = new AtomicInteger();
    private final Runnable rounds;
    private @Nullable Thread thread;
    private volatile boolean asleep = true;
    private volatile boolean closed;

    /**
     * @param name of the engine, for the threads
     * @param rounds what else has to be looked at now and then
     */
    Watchdog(String name, Runnable rounds) {
        this.name = name;
        this.rounds = rounds;
        this.helpers = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, HELPER_KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this);
    }

    /** A thread for a helper. */
    @Override
    public Thread newThread(Runnable task) {
        return daemon(task, "pgpx-helper-" + helpersMade.incrementAndGet() + " " + name);
    }

    private static Thread daemon(Runnable task, String name) {
        Thread made = new Thread(task, name);
        made.setDaemon(true);
        return made;
    }

    /** Runs what may block. */
    ExecutorService helpers() {
        return helpers;
    }

    void add(Watched added) {
        watched.add(added);
        if (asleep) {
            wake();
        }
    }

    void remove(Watched removed) {
        watched.remove(removed);
    }

    private synchronized void wake() {
        if (closed) {
            return;
        }
        asleep = false;
        if (thread == null) {
            thread = daemon(this, "pgpx-watchdog " + name);
            thread.start();
        } else {
            LockSupport.unpark(thread);
        }
    }

    /** What its thread does. */
    @Override
    public void run() {
        int idle = 0;
        while (!closed) {
            long next = lookSafely();
            idle = watched.isEmpty() ? idle + 1 : 0;
            if (idle > IDLE_TICKS) {
                asleep = true;
                if (watched.isEmpty()) {
                    LockSupport.park(this);
                }
                asleep = false;
                idle = 0;
            } else {
                LockSupport.parkNanos(this, Math.max(1, Math.min(TICK_NANOS, next - System.nanoTime())));
            }
        }
    }

    /** Whatever fails in one round, the next one has to come: without it calls would hang. */
    private long lookSafely() {
        try {
            rounds.run();
            return look();
        } catch (RuntimeException e) {
            LOG.error("the watchdog of {} goes on after a failure", name, e);
            return System.nanoTime() + TICK_NANOS;
        }
    }

    /** Looks at all; when to look again. */
    private long look() {
        long soonest = System.nanoTime() + TICK_NANOS;
        for (Watched each : watched) {
            long due = each.look(helpers);
            if (due < Long.MAX_VALUE - 1 && due - soonest < 0) {
                soonest = due;
            }
        }
        return soonest;
    }

    @Override
    public void close() {
        closed = true;
        synchronized (this) {
            LockSupport.unpark(thread);
        }
        helpers.shutdown();
    }
}
