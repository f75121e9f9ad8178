package dev.pgpx.database;

import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.error.DatabaseException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A listener on a channel, until it is closed: {@link Database#listen}. It outlives connections: where one is lost another one
 * is made and listens again. Thread-safe.
 */
public final class Subscription implements AutoCloseable {
    private final Channel channel;
    private final NotificationListener listener;
    private final Subscriptions all;
    private final CompletableFuture<Boolean> inForce = new CompletableFuture<>();
    private volatile @Nullable DatabaseException lastFailure;
    private volatile boolean closed;

    Subscription(Channel channel, NotificationListener listener, Subscriptions all) {
        this.channel = channel;
        this.listener = listener;
        this.all = all;
    }

    /**
     * The channel.
     *
     * @return its name
     */
    public String channel() {
        return channel.name();
    }

    Channel of() {
        return channel;
    }

    /** Completed when the server has said for the first time that it listens, or when that is not to be. */
    CompletableFuture<Boolean> inForce() {
        return inForce;
    }

    boolean hasBeenInForce() {
        return inForce.isDone() && !inForce.isCompletedExceptionally();
    }

    /** It was tried in vain; when trying again is of no use, that is the end of it. */
    void attemptFailed(RuntimeException failure, boolean lasting) {
        if (lasting) {
            inForce.completeExceptionally(failure);
        } else if (failure instanceof DatabaseException known) {
            lastFailure = known;
        }
    }

    /** Why the last attempt failed; null when none has. */
    @Nullable
    DatabaseException lastFailure() {
        return lastFailure;
    }

    void notified(Notification notification) {
        call(() -> listener.notified(notification));
    }

    void missed(Duration gap) {
        call(() -> listener.missed(gap));
    }

    void failed(Throwable failure) {
        if (closed) {
            return;
        }
        try {
            listener.failed(failure);
        } catch (Throwable again) { // whatever it is, the other listeners are told of theirs
            again.addSuppressed(failure);
            NotificationLog.warn("a listener on channel " + channel.name() + " failed", again);
        } finally {
            forgetInterrupt();
        }
    }

    /** One that a listener has left behind would break the connection. */
    @SuppressWarnings("ReturnValueIgnored") // it is cleared by asking
    private static void forgetInterrupt() {
        Thread.interrupted();
    }

    private void call(Runnable listening) {
        if (closed) {
            return;
        }
        try {
            listening.run();
        } catch (Throwable failure) { // whatever it is, the other listeners are told of theirs
            failed(failure);
        } finally {
            forgetInterrupt();
        }
    }

    /**
     * Ends it. No call of the listener begins after this; one that is under way on another thread may still be. With the last
     * one of a database its connection is closed. Does nothing the second time.
     */
    @Override
    public void close() {
        closed = true;
        all.remove(this);
    }
}
