package dev.pgpx.jdbc;

import dev.pgpx.jdbc.Turns.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A counting gate with as many permits as the pool has connections. Callers queue here and never in HikariCP's hand-over. Thread-safe,
 * for platform and virtual threads; nobody parks with a lock of the gate held. Any thread may leave for the one that entered.
 *
 * <p><b>The conflict.</b> A permit that goes from hand to hand in the order of the queue is fair, but a platform thread has to be
 * woken for every operation, and the connection is idle until it runs. A permit that lies until somebody takes it is taken by the
 * thread that left it and comes right back: nobody is woken, and nobody else gets in.
 *
 * <p><b>The idea.</b> Those inside have a turn ({@link Turns}). When the queue gets a new first waiter, leavers let permits lie for
 * {@link #TURN}/permits; the first to leave after that hands its permit directly to the first waiter. Turns are counted in time,
 * because what a waiter suffers is time: statements longer than a turn make the gate a plain queue, where waking costs little beside them.
 * A virtual thread costs less to wake, and there are many of them: if it is the first, the turn ends after two leaves, too.
 *
 * <p><b>No permit lies for long while somebody waits.</b> Who leaves and comes right back is away for less than a microsecond, in which
 * others leave too, so that some permits lie is nothing by itself. One who leaves when there has been a permit for {@link Turns#LYING}
 * hands over its own and those that lie; one who leaves when all others lie, its own, as does one who sees another lie while a virtual
 * thread is the first. One waiter (who came when there was no other) is the watcher: it looks every {@link #LOOK}, and hands over permits
 * that lie. Without a watcher no permit is left to lie. When a permit lay for long twice within a few hundred leaves, those inside do not
 * come back, and all permits are handed over for a while before it is tried again.
 *
 * <p><b>Statements taken along.</b> A waiter may say what it waits to run. Somebody inside who is about to run the same takes it out of the queue
 * ({@link #takeAlong}), answers it, and nobody entered for it.
 *
 * <p><b>The bound.</b> The first waiter gets in with the first leave after TURN/permits, and the n-th after n such steps at most; if nobody
 * leaves and a permit lies, within two looks (10 ms). No permit is left to lie once the first waiter is due.
 *
 * <p><b>The invariant.</b> There are waiters and free permits at the same time only while the flag WATCHED is set, or while a thread is on
 * its way to {@link #handOverFree}: the state is one word, so that freeing a permit, queueing up and ending the watch see each other.
 *
 * <p><b>Figures</b> ({@code GateFigures}, 2026-11-22, JDK 25, 2 cores of a virtual machine, where it takes 25 us to wake a thread on the
 * other core). One row by key, 4 connections, to 4 threads over HikariCP: 64 threads over the gate .97, 1.06, 1.17 in rounds of 250 ms, .68 in
 * rounds of a second; 64 threads over HikariCP alone .61; over an unfair semaphore 1.02. What decides is whether the threads and their
 * server processes have come to lie on the same core, which takes them some milliseconds after each change of hands. The longest wait is 31 ms; with turns
 * of 1, 4, 8 and 16 ms it is 16, 61, 119 and 234 ms, for a throughput (1.16, .97 to 1.17, .89, .87) no different from the noise. Without turns every
 * operation is a change of hands (.95 beside 1.28 with them, both to 64 threads over HikariCP alone). Entering and leaving alone costs 12 ns.
 *
 * <p>1,000 virtual threads on 8 connections, on a quiet machine: the longest wait is 4.0 to 4.4 times the fair share (worst round 4.8), throughput
 * .74 to .91 of 8 virtual threads over HikariCP and .78 of 8 platform threads (a fair semaphore: 1.8, .86 and .74). With turns of four leaves 4.9 and
 * .86 of 8 virtual ones, of none 1.8 and .74: what is left to win does not lie in the turns. Both cores are busy, and 16 virtual threads are
 * no faster than 1,000.
 */
final class Gate {
    /** How {@link #enter} ended. */
    enum Result {
        /** The caller is inside and must leave. */
        ENTERED,
        /** The caller is not inside; somebody who is has taken its statement along, and will tell it what came of that. */
        TAKEN_ALONG,
        /** The deadline passed. */
        TIMED_OUT,
        /** The thread was interrupted, and still is marked so. */
        INTERRUPTED,
        /** The gate is closed. */
        CLOSED
    }

    /** How long, in nanoseconds, permits pass from hand to hand among those inside before one goes to the first waiter. */
    private static final long TURN = 2_000_000;

    /** How often, in nanoseconds, the watcher looks for a permit that nobody takes. */
    private static final long LOOK = 5_000_000;

    /** So many waiters are looked at for statements to be taken along. */
    private static final int FIRST = 64;

    // state: free permits, waiters, three flags. Waiters and flags change under the lock only
    private static final long FREE = 0xffff_ffffL;
    private static final long WAITER = 1L << 32;
    private static final long WAITERS = 0x0fff_ffffL << 32;
    private static final long WATCHED = 1L << 60;
    private static final long AWAITED = 1L << 61;
    private static final long SHUT = 1L << 63;

    private final int permits;
    private final AtomicLong state;
    private final Turns turns;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();

    /** Guarded by the lock. */
    private final WaiterQueue queue = new WaiterQueue();

    /** The waiter that looks, null for none; guarded by the lock. */
    private @Nullable Waiter watcher;

    Gate(int permits) {
        this(permits, TURN);
    }

    /** @param turn as {@link #TURN}; 0 hands over each permit, first come first served */
    Gate(int permits, long turn) {
        this.permits = permits;
        this.state = new AtomicLong(permits);
        this.turns = new Turns(permits, turn);
    }

    /**
     * Enters, after a wait if there has to be one. A permit that is free is taken even if the deadline has passed or the thread is
     * interrupted; one that comes in the moment of the interrupt goes to the next waiter, one in the moment of the deadline is kept.
     *
     * @param deadlineNanoTime when to give up, as {@link System#nanoTime} tells time
     * @return how it ended; only after ENTERED the caller must {@link #leave}
     */
    Result enter(long deadlineNanoTime) {
        return enter(deadlineNanoTime, null);
    }

    /**
     * As {@link #enter(long)}, or waits until somebody inside takes the statement along, if that comes first.
     *
     * @param statement what it is to enter for, where that can be done for the caller; else null
     */
    Result enter(long deadlineNanoTime, @Nullable Pipelined statement) {
        if (takeFree()) {
            return Result.ENTERED;
        }
        Waiter waiter = new Waiter(statement);
        Result atOnce = queueUp(waiter);
        if (atOnce != null) {
            return atOnce;
        }
        Result result = await(waiter, deadlineNanoTime);
        if (result == Result.ENTERED && waiter.thread.isInterrupted()) {
            leave();
            return Result.INTERRUPTED;
        }
        return result;
    }

    /** Enters if that needs no waiting. */
    boolean tryEnter() {
        return takeFree();
    }

    /**
     * Takes statements of waiters out of the queue, with their waiters, who wait for them from now on. For those inside.
     *
     * @return those of that plan among the first waiters, in order; the caller has to finish each
     */
    List<Pipelined> takeAlong(SqlPlan plan, int most) {
        if ((state.get() & WAITERS) == 0) {
            return List.of();
        }
        List<Pipelined> taken = new ArrayList<>(most);
        lock.lock();
        try {
            Waiter waiter = queue.first();
            for (int seen = 0; waiter != null && seen < FIRST && taken.size() < most; seen++) {
                Waiter next = waiter.after;
                Pipelined statement = waiter.statement;
                if (statement != null && statement.isOf(plan)) {
                    dismiss(waiter, Result.TAKEN_ALONG);
                    taken.add(statement);
                }
                waiter = next;
            }
        } finally {
            lock.unlock();
        }
        if ((state.get() & WATCHED) == 0) {
            handOverFree();
        }
        return taken;
    }

    /** Leaves; once for each time entered. Also after {@link #close}. */
    void leave() {
        long seen = state.get();
        Verdict verdict = verdict(seen);
        while (verdict == Verdict.LIES) {
            if (state.compareAndSet(seen, seen + 1)) {
                return;
            }
            seen = state.get();
            verdict = verdict(seen);
        }
        handOver(verdict);
    }

    /** Lets nobody in from now on, and ends all waits with CLOSED. Those inside are not disturbed. */
    void close() {
        List<Waiter> left = new ArrayList<>();
        lock.lock();
        try {
            state.getAndUpdate(s -> s | SHUT);
            Waiter first;
            while ((first = queue.first()) != null) {
                dismiss(first, Result.CLOSED);
                left.add(first);
            }
        } finally {
            lock.unlock();
        }
        left.forEach(Waiter::wake);
    }

    /**
     * Waits until all have left; meant for after {@link #close}, since leaving takes the lock from the first call on. An interrupt ends
     * the wait, and the flag is kept.
     *
     * @return whether nobody is inside
     */
    boolean awaitEmpty(long deadlineNanoTime) {
        lock.lock();
        try {
            state.getAndUpdate(s -> s | AWAITED);
            long left = deadlineNanoTime - System.nanoTime();
            while (inUse() > 0 && left > 0) {
                left = empty.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return inUse() == 0;
    }

    /** How many are inside. */
    int inUse() {
        return permits - free(state.get());
    }

    /** How many wait to enter. */
    int waiting() {
        return (int) ((state.get() & WAITERS) / WAITER);
    }

    private static int free(long seen) {
        return (int) (seen & FREE);
    }

    private boolean takeFree() {
        long seen = state.get();
        while (free(seen) > 0 && seen >= 0) {
            if (state.compareAndSet(seen, seen - 1)) {
                return true;
            }
            seen = state.get();
        }
        return false;
    }

    private Verdict verdict(long seen) {
        if ((seen & (WAITERS | AWAITED)) == 0) {
            return Verdict.LIES;
        }
        return (seen & (WATCHED | AWAITED)) == WATCHED ? turns.left(free(seen)) : Verdict.ALL_HANDED_OVER;
    }

    /** Puts the waiter into the queue, unless there is a permit or the gate is closed. */
    private @Nullable Result queueUp(Waiter waiter) {
        lock.lock();
        try {
            boolean watches = watcher == null;
            while (true) {
                long seen = state.get();
                if (seen < 0) {
                    return Result.CLOSED;
                }
                if (takeFree()) {
                    return Result.ENTERED;
                }
                if (free(seen) == 0 && state.compareAndSet(seen, seen + WAITER + (watches ? WATCHED : 0))) {
                    break;
                }
            }
            if (watches) {
                watcher = waiter;
                waiter.watches = true;
            }
            queue.add(waiter);
            if (queue.first() == waiter) {
                turns.begin(waiter);
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private Result await(Waiter waiter, long deadline) {
        boolean watches = waiter.watches;
        while (true) {
            Result outcome = waiter.outcome;
            if (outcome != null) {
                return outcome;
            }
            if (waiter.thread.isInterrupted()) {
                return giveUp(waiter, Result.INTERRUPTED);
            }
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return giveUp(waiter, Result.TIMED_OUT);
            }
            LockSupport.parkNanos(this, watches ? Math.min(left, LOOK) : left);
            watches = watches && look(waiter);
        }
    }

    /** Looks for a permit that lies, which then goes to the first waiter; false when the watch is over. */
    private boolean look(Waiter waiter) {
        lock.lock();
        try {
            if (watcher != waiter) {
                return false;
            }
            boolean lies = free(state.get()) > 0;
            if (!turns.unused(lies ? Turns.LYING : LOOK)) {
                return true;
            }
            if (lies) {
                turns.layForLong();
            }
            watcher = null;
            state.getAndAdd(-WATCHED);
        } finally {
            lock.unlock();
        }
        handOverFree();
        return false;
    }

    /** Ends the wait; with what came in the same moment, if something did. */
    private Result giveUp(Waiter waiter, Result reason) {
        lock.lock();
        try {
            Result outcome = waiter.outcome;
            if (outcome != null) {
                return outcome;
            }
            dismiss(waiter, reason);
        } finally {
            lock.unlock();
        }
        handOverFree();
        return reason;
    }

    /** Gives the caller's permit to the first waiter, and those that lie to others where that was said or nobody watches any more. */
    private void handOver(Verdict verdict) {
        Waiter next;
        lock.lock();
        try {
            next = queue.first();
            if (next != null) {
                dismiss(next, Result.ENTERED);
            } else {
                state.getAndIncrement();
                empty.signalAll();
            }
        } finally {
            lock.unlock();
        }
        if (next != null) {
            next.wake();
            if (verdict == Verdict.ALL_HANDED_OVER || (state.get() & WATCHED) == 0) {
                handOverFree();
            }
        }
    }

    /** Gives permits that lie to waiters, for as long as there are both. */
    private void handOverFree() {
        long seen = state.get();
        while (free(seen) > 0 && (seen & WAITERS) != 0) {
            Waiter next;
            lock.lock();
            try {
                next = queue.first();
                if (next != null && takeFree()) {
                    dismiss(next, Result.ENTERED);
                } else {
                    next = null;
                }
            } finally {
                lock.unlock();
            }
            if (next != null) {
                next.wake();
            }
            seen = state.get();
        }
    }

    /** Takes a waiter out of the queue. The caller holds the lock, and sees to permits that lie when the watcher goes. */
    private void dismiss(Waiter waiter, Result outcome) {
        boolean wasFirst = queue.first() == waiter;
        queue.remove(waiter);
        boolean watched = watcher == waiter;
        if (watched) {
            watcher = null;
        }
        state.getAndAdd(-WAITER - (watched ? WATCHED : 0));
        if (wasFirst) {
            turns.begin(queue.first());
        }
        waiter.outcome = outcome;
    }
}
