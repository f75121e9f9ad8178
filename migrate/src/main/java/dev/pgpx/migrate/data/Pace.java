package dev.pgpx.migrate.data;

import java.time.Duration;

/** How many rows the next batch has, so that it takes about as long as wanted. */
final class Pace {
    private static final double MOST = 2;
    private static final double LEAST = 0.5;

    private final long targetNanos;
    private final int largest;
    private int rows;

    Pace(Duration target, int first, int largest) {
        this.targetNanos = target.toNanos();
        this.largest = largest;
        this.rows = Math.min(first, largest);
    }

    int rows() {
        return rows;
    }

    /** At most twice and at least half as many as before, so that one odd batch does not mislead. */
    void took(Duration batch, long seen) {
        double factor = (double) targetNanos / Math.max(1, batch.toNanos());
        double bounded = Math.max(LEAST, Math.min(MOST, factor));
        long full = Math.min(rows, Math.max(1, seen));
        if (bounded < 1 || full == rows) {
            rows = (int) Math.max(1, Math.min(largest, Math.round(rows * bounded)));
        }
    }

    /** After a batch that met a lock: half as many. */
    void halve() {
        rows = Math.max(1, rows / 2);
    }
}
