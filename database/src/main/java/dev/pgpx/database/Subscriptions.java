package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.Engine;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.NotificationException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The subscriptions of a database. The first one starts the thread that listens, the last one's end lets it end. Thread-safe.
 */
final class Subscriptions {
    private final Engine engine;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    // guarded by the lock
    private final List<Subscription> all = new ArrayList<>();
    private @Nullable Thread thread;
    /** The thread is waiting for the server, not for notifications, so that an interrupt is what ends it soon. */
    private boolean interruptible;

    private boolean closed;

    Subscriptions(Engine engine) {
        this.engine = engine;
    }

    /** Adds a subscription and returns when it is in force. */
    Subscription subscribe(Channel channel, NotificationListener listener, Deadline deadline) {
        Subscription subscription = new Subscription(channel, listener, this);
        add(subscription);
        boolean inForce = false;
        try {
            subscription.inForce().get(deadline.remainingNanos(), TimeUnit.NANOSECONDS);
            inForce = true;
            return subscription;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(engine.target(), channel.label(), false, e);
        } catch (TimeoutException e) {
            throw late(subscription, deadline, e);
        } catch (ExecutionException e) {
            throw refused(e);
        } finally {
            if (!inForce) {
                subscription.close();
            }
        }
    }

    private void add(Subscription subscription) {
        lock.lock();
        try {
            if (closed) {
                throw DatabaseClosedException.of(engine.target());
            }
            if (Thread.currentThread() == thread) {
                throw NotificationException.inListener(subscription.channel());
            }
            all.add(subscription);
            if (thread == null) {
                thread = new Thread(new Listening(engine, this), "pgpx-listener " + engine.target());
                thread.setDaemon(true);
                thread.start();
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private RuntimeException late(Subscription subscription, Deadline deadline, TimeoutException cause) {
        DatabaseException failure = subscription.lastFailure();
        return failure != null
                ? failure
                : DeadlineExceededException.of(
                        engine.target(), subscription.of().label(), deadline.allowed(), false, false, cause);
    }

    /** The exception is the listening thread's, and is thrown by this one: both stand in it. */
    private static RuntimeException refused(ExecutionException told) {
        if (told.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException("the listening thread ended", told.getCause());
    }

    void remove(Subscription subscription) {
        lock.lock();
        try {
            all.remove(subscription);
            changed.signalAll();
            interruptWhenOver();
        } finally {
            lock.unlock();
        }
    }

    private void interruptWhenOver() {
        if (thread != null && interruptible && isOver()) {
            thread.interrupt();
        }
    }

    private boolean isOver() {
        return closed || all.isEmpty();
    }

    /** The subscriptions as they are now. */
    List<Subscription> snapshot() {
        lock.lock();
        try {
            return List.copyOf(all);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the listening thread has to go on; when not, another one is started for the next subscription. */
    boolean goesOn() {
        lock.lock();
        try {
            if (Thread.currentThread() == thread && !isOver()) {
                return true;
            }
            ended();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void ended() {
        if (Thread.currentThread() == thread) {
            thread = null;
        }
    }

    /** The listening thread fails, which it should not: those who wait are told. */
    void died(Throwable why) {
        lock.lock();
        try {
            ended();
            all.forEach(subscription -> subscription.inForce().completeExceptionally(why));
            all.clear();
        } finally {
            lock.unlock();
        }
    }

    /** From now on the thread waits for the server, or not any more. */
    void waitingForServer(boolean waiting) {
        lock.lock();
        try {
            interruptible = waiting;
            if (waiting) {
                interruptWhenOver();
            } else if (Thread.interrupted()) {
                changed.signalAll(); // it has served its purpose, and must not hit a listener
            }
        } finally {
            lock.unlock();
        }
    }

    /** Pauses before another attempt; ends early when there is nothing left to do. */
    void pause(long nanos) {
        lock.lock();
        try {
            long left = nanos;
            while (left > 0 && !isOver()) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            return; // by a stranger: nobody but this class has a reason to, and it does so while the server is waited
            // for
        } finally {
            lock.unlock();
        }
    }

    /** Ends all of them, and waits for the thread, which may be in a listener. */
    void close(Deadline deadline) {
        Thread running;
        lock.lock();
        try {
            closed = true;
            all.forEach(subscription ->
                    subscription.inForce().completeExceptionally(DatabaseClosedException.of(engine.target())));
            changed.signalAll();
            interruptWhenOver();
            running = thread;
        } finally {
            lock.unlock();
        }
        if (running != null && running != Thread.currentThread()) {
            join(running, deadline);
        }
    }

    private static void join(Thread running, Deadline deadline) {
        try {
            running.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline.remainingNanos())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closing goes on, and the thread ends by itself
        }
    }
}
