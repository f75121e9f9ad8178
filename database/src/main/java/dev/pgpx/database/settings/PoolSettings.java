package dev.pgpx.database.settings;

import java.time.Duration;

/**
 * How many connections are kept, and for how long. Immutable.
 *
 * @param size the most sessions at a time
 * @param minimumIdle how many are kept open though nobody uses them; at most {@code size}
 * @param maxLifetime when a connection is replaced
 * @param idleTimeout when a connection that nobody uses is closed; less than {@code maxLifetime}
 * @param acquireTimeout how long to wait for a session
 * @param leakThreshold how long a session may be held before it is reported; zero: never
 * @param reclaimLeaks whether a session that is reported is taken away, too
 * @param pipelining whether a call that waits for a session may be spared it: a statement that only reads is then sent together with the same
 *     statement of somebody who has one
 */
public record PoolSettings(
        int size,
        int minimumIdle,
        Duration maxLifetime,
        Duration idleTimeout,
        Duration acquireTimeout,
        Duration leakThreshold,
        boolean reclaimLeaks,
        boolean pipelining) {}
