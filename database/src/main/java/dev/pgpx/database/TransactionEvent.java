package dev.pgpx.database;

import dev.pgpx.database.error.Outcome;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that has ended. Immutable.
 *
 * @param name its name; null when it has none
 * @param duration from the wait for its session to its end
 * @param outcome how it ended
 * @param attempt which run of its function it was, from 1
 * @param willBeRetried whether the function is run again
 * @param failure why it was not committed; null when it was, or was rolled back on purpose
 */
public record TransactionEvent(
        @Nullable String name,
        Duration duration,
        Outcome outcome,
        int attempt,
        boolean willBeRetried,
        @Nullable Throwable failure) {}
