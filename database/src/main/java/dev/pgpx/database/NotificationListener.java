package dev.pgpx.database;

import dev.pgpx.database.engine.Notification;
import java.time.Duration;

/**
 * Is told of what {@code notify} sends on a channel: {@link Database#listen}. Called by one thread of the database, which serves
 * all its listeners one after the other and looks after the connection between calls: what takes long, or waits, is handed on
 * to another thread. What a method throws is given to {@link #failed} and ends nothing.
 */
@FunctionalInterface
public interface NotificationListener {
    /**
     * Something was sent on the channel.
     *
     * @param notification what; those of a sender come in the order in which it committed them
     */
    void notified(Notification notification);

    /**
     * The connection was lost and another one listens now: what was sent meanwhile has been missed. Whoever derives state
     * from notifications reads that anew here. Later notifications come after this call. Not called for the first
     * connection: nothing is promised of the time before {@link Database#listen} returned.
     *
     * @param gap for how long notifications may have been missed; they were sent between so long ago and now
     */
    default void missed(Duration gap) {
        // for listeners to whom each notification matters by itself or not at all
    }

    /**
     * The connection was lost and another one is being tried for, or {@link #notified} or {@link #missed} has thrown
     * something. Told once for each loss, and again when connecting fails for another reason. Unless overridden, it is logged
     * as a warning under {@code dev.pgpx.notifications}, through {@link System.Logger}.
     *
     * @param failure a {@link dev.pgpx.database.error.DatabaseException} that says why, or what the listener threw
     */
    default void failed(Throwable failure) {
        NotificationLog.warn("a listener was told of a failure, or failed", failure);
    }
}
