package dev.pgpx.database;

import dev.pgpx.database.error.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that has ended. Immutable.
 *
 * @param start what was told when it began
 * @param duration from the wait for its session to its end
 * @param outcome how it ended
 * @param willBeRetried whether the function is run again
 * @param failure why it was not committed; null when it was, or was rolled back on purpose
 */
public record TransactionEvent(
        TransactionStart start,
        Duration duration,
        Outcome outcome,
        boolean willBeRetried,
        @Nullable Throwable failure) {
    /**
     * Its name.
     *
     * @return the name; null when it has none
     */
    public @Nullable String name() {
        return start.name();
    }
}
