package dev.pgpx.migrate.lint;

/**
 * How long work on rows takes, in seconds, from a fast machine that has all in memory to a slow one with a network disk and other work.
 * The rates are constants, set around what PostgreSQL 15 with its usual settings showed for a table of 1,000,000 rows; the guide tells.
 *
 * @param least at the earliest
 * @param most at the latest
 */
record Cost(double least, double most) {
    static final Cost NONE = new Cost(0, 0);

    private static final double MICRO = 1e-6;
    private static final double MEGABYTE = 1 << 20;

    /** To read bytes: 2 GB/s to 100 MB/s. */
    static Cost reading(long bytes) {
        return new Cost(bytes / MEGABYTE / 2_048, bytes / MEGABYTE / 100);
    }

    /** To write bytes and their log: 400 MB/s to 20 MB/s. */
    static Cost writing(long bytes) {
        return new Cost(bytes / MEGABYTE / 400, bytes / MEGABYTE / 20);
    }

    /** To look rows up in another table: 5 million to 300 thousand a second. */
    static Cost lookingUp(long rows) {
        return ofRows(rows, 0.2, 3.3);
    }

    /** To sort rows into an index: numbers and times 3 million to 400 thousand a second, texts and others 1 million to 100 thousand. */
    static Cost sorting(long rows, boolean plain) {
        return plain ? ofRows(rows, 0.33, 2.5) : ofRows(rows, 1, 10);
    }

    /** To update rows: 500 thousand to 20 thousand a second; each index adds half of that. */
    static Cost updating(long rows, int indexes) {
        return ofRows(rows, 2, 50).times(1 + indexes / 2.0);
    }

    /** To delete rows: 2 million to 100 thousand a second. */
    static Cost deleting(long rows) {
        return ofRows(rows, 0.5, 10);
    }

    private static Cost ofRows(long rows, double least, double most) {
        return new Cost(rows * least * MICRO, rows * most * MICRO);
    }

    Cost plus(Cost more) {
        return new Cost(least + more.least, most + more.most);
    }

    Cost times(double factor) {
        return new Cost(least * factor, most * factor);
    }

    /** As long, or less: when not all rows need be met. */
    Cost atMost() {
        return new Cost(0, most);
    }
}
