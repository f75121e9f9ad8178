package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Watches over the calls of one session. The session's thread says when a call begins and ends; the {@link Watchdog} looks
 * whether it has to be stopped: first the server is asked to cancel it, over a connection of its own; when that does not end
 * it within a grace time, the socket is closed under it.
 *
 * <p>The state is one number, {@code count of calls << 3 | phase}, so that what the watchdog decides of one call can never
 * hit the next: it changes the state by compare-and-set from what it had looked at.
 */
final class CallGuard implements Watched {
    /** How long the server has to stop, and the request to stop it to end, before the connection is broken off. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    /** The same after a request by a person, who would rather wait for a distant server than lose a session. */
    private static final long PATIENT_NANOS = TimeUnit.SECONDS.toNanos(2);

    private static final int PHASE_BITS = 3;
    private static final long PHASE_MASK = (1 << PHASE_BITS) - 1;
    private static final long IDLE = 0;
    private static final long RUNNING = 1;
    /** Plus the number of the {@link Stop}. */
    private static final long STOPPED = 1;

    private final Line line;
    private final AtomicLong state = new AtomicLong(IDLE);

    // of the call that runs; written before the state says so
    private Deadline deadline = Deadline.NONE;
    private boolean interruptible;
    private @Nullable Thread thread;

    // of the stop, guarded by this
    private @Nullable CompletableFuture<Void> cancel;
    private long graceEnds;
    private boolean brokenOff;

    /** What a guard does to its connection. */
    interface Line {
        /** Asks the server to cancel, over another connection; returns when it has answered, or cannot. */
        void cancel();

        /** Closes the socket, whoever uses it. */
        void breakOff();
    }

    CallGuard(Line line) {
        this.line = line;
    }

    /** A call begins on this thread. */
    void begin(Deadline until, boolean stopsOnInterrupt) {
        deadline = until;
        interruptible = stopsOnInterrupt;
        thread = Thread.currentThread();
        long idle = state.get();
        state.set(next(idle) | RUNNING);
    }

    /**
     * The call has ended on its thread.
     *
     * @return why it was stopped, when it was
     */
    Stop end() {
        long now = state.get();
        if ((now & PHASE_MASK) == RUNNING && state.compareAndSet(now, now & ~PHASE_MASK)) {
            return Stop.NONE;
        }
        return endStopped();
    }

    private Stop endStopped() {
        CompletableFuture<Void> asked;
        Stop why;
        long until;
        synchronized (this) {
            long now = state.get();
            why = Stop.of((now & PHASE_MASK) - STOPPED);
            asked = brokenOff ? null : cancel; // of a connection that is gone nothing has to be awaited
            cancel = null;
            until = graceEnds;
            state.set(now & ~PHASE_MASK);
        }
        if (asked != null && !hasEnded(asked, until - System.nanoTime())) {
            breakOff();
        }
        return why;
    }

    /** A cancel that is still under way could hit the next call, or the next borrower's. */
    private static boolean hasEnded(CompletableFuture<Void> asked, long nanos) {
        boolean interrupted = Thread.interrupted();
        try {
            asked.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
            return true;
        } catch (InterruptedException again) {
            interrupted = true;
            return false;
        } catch (ExecutionException | TimeoutException failed) {
            return false; // the connection is broken off for it
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long next(long from) {
        return (from & ~PHASE_MASK) + (1 << PHASE_BITS);
    }

    /** Looks whether the call has to be stopped, or the connection broken off. */
    @Override
    public long look(Executor helpers) {
        long seen = state.get();
        long phase = seen & PHASE_MASK;
        if (phase == IDLE) {
            return Long.MAX_VALUE;
        }
        if (phase == RUNNING) {
            Thread caller = thread;
            Deadline until = deadline;
            if (interruptible && caller != null && caller.isInterrupted()) {
                stop(seen, Stop.INTERRUPT, helpers);
            } else if (until.hasPassed()) {
                stop(seen, Stop.DEADLINE, helpers);
            } else {
                return until.isNone() ? Long.MAX_VALUE - 1 : until.moment();
            }
        }
        return breakOffAfterGrace(seen, helpers);
    }

    private synchronized void stop(long seen, Stop why, Executor helpers) {
        if (state.compareAndSet(seen, (seen & ~PHASE_MASK) | (STOPPED + why.number()))) {
            graceEnds = System.nanoTime() + (why == Stop.CANCEL ? PATIENT_NANOS : GRACE_NANOS);
            brokenOff = false;
            cancel = CompletableFuture.runAsync(line::cancel, helpers);
        }
    }

    private synchronized long breakOffAfterGrace(long seen, Executor helpers) {
        long now = state.get();
        boolean sameCall = (now & ~PHASE_MASK) == (seen & ~PHASE_MASK) && (now & PHASE_MASK) > RUNNING;
        if (!sameCall || brokenOff) {
            return Long.MAX_VALUE;
        }
        long due = graceEnds;
        if (due - System.nanoTime() > 0) {
            return due;
        }
        brokenOff = true;
        line.breakOff();
        // the first request may have come before the statement; nobody else can get this server process any more
        helpers.execute(line::cancel);
        return Long.MAX_VALUE;
    }

    /** Asks the server to stop whatever runs; does nothing when nothing does. Called by any thread. */
    void cancelNow(Executor helpers) {
        long seen = state.get();
        if ((seen & PHASE_MASK) == RUNNING) {
            stop(seen, Stop.CANCEL, helpers);
        }
    }

    /** Stops whatever runs, or breaks the connection off when nothing does. Called by any thread. */
    void stopNow(Stop why, Executor helpers) {
        long seen = state.get();
        if ((seen & PHASE_MASK) == RUNNING) {
            stop(seen, why, helpers);
        } else if ((seen & PHASE_MASK) == IDLE) {
            breakOff();
        }
    }

    private void breakOff() {
        line.breakOff();
    }
}
