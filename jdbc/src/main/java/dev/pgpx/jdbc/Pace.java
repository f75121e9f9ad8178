package dev.pgpx.jdbc;

/**
 * How long a statement has usually taken of late, by which it is told whether callers who wait may have it pipelined with others'. Estimates: threads
 * that meet lose updates, and may.
 */
final class Pace {
    /** Those that take longer keep others waiting for longer than a connection of their own would. */
    private static final long QUICK_NANOS = 5_000_000;

    private static final int FEW_ROWS = 100;

    /** So often it must have been run before anything is known. */
    private static final int KNOWN = 3;

    private static final int WEIGHT = 8;
    private static final long SLOW_NANOS = QUICK_NANOS * WEIGHT * 2;

    private int seen;
    private long usual;

    /** It was run alone, and its answer has come. */
    void ran(long nanos, int rows) {
        long took = rows > FEW_ROWS ? SLOW_NANOS : Math.min(nanos, SLOW_NANOS);
        if (seen < KNOWN) {
            seen++;
            usual = Math.max(usual, took);
        } else {
            usual += (took - usual) / WEIGHT;
        }
    }

    /** It kept others waiting. */
    void wasSlow() {
        usual = SLOW_NANOS;
    }

    boolean isQuick() {
        return seen >= KNOWN && usual < QUICK_NANOS;
    }
}
