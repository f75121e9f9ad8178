package dev.pgpx.database;

import dev.pgpx.database.error.Outcome;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells listeners of one transaction.
 *
 * @param listeners who are told
 * @param start what they were told when it began
 */
record TransactionObservation(List<TransactionListener> listeners, TransactionStart start) {
    static TransactionObservation begin(List<TransactionListener> listeners, TransactionStart start) {
        listeners.forEach(listener -> listener.began(start));
        return new TransactionObservation(listeners, start);
    }

    void ended(Outcome outcome, boolean again, @Nullable Throwable failure) {
        if (!listeners.isEmpty()) {
            Duration took = Duration.ofNanos(System.nanoTime() - start.nanoTime());
            TransactionEvent event = new TransactionEvent(start, took, outcome, again, failure);
            listeners.forEach(listener -> listener.ended(event));
        }
    }
}
