package dev.pgpx.migrate.lint;

import java.time.Duration;

/**
 * How long a statement will take that is still to be run, without the waiting for locks. Immutable.
 *
 * @param kind how much can be said
 * @param least at the earliest, of a {@link Kind#RANGE}; zero for others
 * @param most at the latest, of a {@link Kind#RANGE}; zero for others
 */
public record Estimate(Kind kind, Duration least, Duration most) {
    /** How much can be said. */
    public enum Kind {
        /** Only the catalogs change: some milliseconds, however large the table is. */
        INSTANT,
        /** It works on rows whose number is known: between two times, from a fast machine that has all in memory to a slow one. */
        RANGE,
        /** It depends on what cannot be known before: a query, code, triggers, a table of which there are no numbers. */
        UNKNOWN
    }

    static final Estimate INSTANT = new Estimate(Kind.INSTANT, Duration.ZERO, Duration.ZERO);
    static final Estimate UNKNOWN = new Estimate(Kind.UNKNOWN, Duration.ZERO, Duration.ZERO);

    /** What work takes; nothing for an empty one. */
    static Estimate of(Cost cost) {
        return cost.equals(Cost.NONE)
                ? INSTANT
                : new Estimate(Kind.RANGE, duration(cost.least()), duration(cost.most()));
    }

    private static Duration duration(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1_000));
    }
}
