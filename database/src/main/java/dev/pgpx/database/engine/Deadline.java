package dev.pgpx.database.engine;

import java.time.Duration;

/** A moment by which something has to end, on this JVM's monotonic clock; or none. Immutable. */
public final class Deadline {
    /** No deadline. */
    public static final Deadline NONE = new Deadline(Long.MAX_VALUE, Duration.ofNanos(Long.MAX_VALUE));

    private final long moment;
    private final Duration allowed;

    private Deadline(long moment, Duration allowed) {
        this.moment = moment;
        this.allowed = allowed;
    }

    /**
     * A deadline after a time from now.
     *
     * @param allowed how long; zero or less has passed at once
     * @return the deadline
     */
    public static Deadline in(Duration allowed) {
        return new Deadline(System.nanoTime() + allowed.toNanos(), allowed);
    }

    /**
     * Whether there is none.
     *
     * @return true for {@link #NONE}
     */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * How long was allowed when it was set.
     *
     * @return the duration
     */
    public Duration allowed() {
        return allowed;
    }

    /**
     * The moment.
     *
     * @return what {@link System#nanoTime()} gives then; to be compared by subtraction, and only when there is one
     */
    public long moment() {
        return moment;
    }

    /**
     * What is left.
     *
     * @return nanoseconds, zero when it has passed; the greatest {@code long} when there is none
     */
    public long remainingNanos() {
        return isNone() ? Long.MAX_VALUE : Math.max(0, moment - System.nanoTime());
    }

    /**
     * Whether it has passed.
     *
     * @return false when there is none
     */
    public boolean hasPassed() {
        return !isNone() && moment - System.nanoTime() <= 0;
    }

    /**
     * The earlier of two.
     *
     * @param other the other
     * @return this or the other
     */
    public Deadline earlier(Deadline other) {
        if (isNone() || other.isNone()) {
            return isNone() ? other : this;
        }
        return moment - other.moment <= 0 ? this : other;
    }

    @Override
    public String toString() {
        return isNone() ? "no deadline" : "in " + remainingNanos() / 1_000_000 + " ms";
    }
}
