package dev.pgpx.benchmarks.peers.run;

/**
 * How much there is of everything.
 *
 * @param rows rows of {@code account}
 * @param list rows of a list
 * @param bulk rows of the smaller bulk inserts, and of the upsert
 * @param large rows of the larger bulk inserts
 * @param updated rows of the update
 * @param lookups lookups of all callers together
 * @param inserted rows inserted one by one between two looks at the clock
 * @param looks points of the stream at which the heap is looked at
 */
record Scale(int rows, int list, int bulk, int large, int updated, int lookups, int inserted, int looks) {
    static final int AUTHORS = 1_000;
    static final int BOOKS_EACH = 10;
    static final int LOADED = 100;
    static final int CALLERS = 64;
    static final int PAGE = 50;

    /** What the names of the works say. */
    static final Scale FULL = new Scale(100_000, 1_000, 10_000, 100_000, 1_000, 20_000, 200, 4);

    /** Only to see that all of it runs. */
    static final Scale SHORT = new Scale(2_000, 1_000, 2_000, 2_000, 100, 200, 10, 1);

    /** How deep the pages are. */
    int deep() {
        return rows / 2;
    }
}
