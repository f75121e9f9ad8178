package dev.pgpx.database;

/**
 * How many rows are held and written at a time: about the same bytes, as each portion costs a savepoint and a wait for its end. What a row takes is
 * estimated from some of the first thousand, then known from the portion before.
 */
final class PortionSize {
    /** Rows of the first portion. */
    static final int FIRST = 5_000;

    /** When so many rows of the first portion are there some of them are measured, by which it may become larger. */
    static final int SAMPLED_AT = 1_000;

    static final int SAMPLED_EVERY = 16;

    /** The rows that follow may be larger than those that were measured. */
    private static final int MOST_SAMPLED = 10_000;

    private static final int MOST = 20_000;
    private static final long BYTES = 2 * 1024 * 1024;

    private int rows = FIRST;

    /** The rows of the next portion. */
    int rows() {
        return rows;
    }

    /** Learns from some rows of the first portion. */
    void sampled(int measured, long bytes) {
        rows = (int) Math.max(Means.COPY_FROM, Math.min(MOST_SAMPLED, BYTES * measured / Math.max(1, bytes)));
    }

    /** Learns from a portion, of which so many bytes were copied; none when it went in another way. */
    void learn(int written, long copied) {
        if (copied > 0 && written > 0) {
            long perRow = Math.max(1, copied / written);
            rows = (int) Math.max(Means.COPY_FROM, Math.min(MOST, BYTES / perRow));
        }
    }
}
