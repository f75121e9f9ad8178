package dev.pgpx.faults.contestant;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a contestant is opened.
 *
 * @param connections how many it may have at most
 * @param deadline for each call as a whole; null for what it does by default
 */
public record Limits(int connections, @Nullable Duration deadline) {
    /**
     * No deadline of its own.
     *
     * @param connections how many it may have at most
     * @return the limits
     */
    public static Limits connections(int connections) {
        return new Limits(connections, null);
    }

    /**
     * The same with a deadline.
     *
     * @param limit for each call
     * @return the limits
     */
    public Limits within(Duration limit) {
        return new Limits(connections, limit);
    }
}
