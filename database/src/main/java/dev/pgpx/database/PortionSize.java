package dev.pgpx.database;

/**
 * How many rows are held and written at a time. The first portion is small, since what a row takes is not known before; later
 * ones are of about the same bytes, as each costs a savepoint and a wait for its end.
 */
final class PortionSize {
    /** Rows of the first portion. */
    static final int FIRST = 5_000;

    private static final int MOST = 20_000;
    private static final long BYTES = 2 * 1024 * 1024;

    private int rows = FIRST;

    /** The rows of the next portion. */
    int rows() {
        return rows;
    }

    /** Learns from a portion, of which so many bytes were copied; none when it went in another way. */
    void learn(int written, long copied) {
        if (copied > 0 && written > 0) {
            long perRow = Math.max(1, copied / written);
            rows = (int) Math.max(Means.COPY_FROM, Math.min(MOST, BYTES / perRow));
        }
    }
}
