package dev.pgpx.benchmarks.peers.run;

/**
 * What a process says, as a line of JSON.
 *
 * @param problem empty, or why the run cannot go on
 * @param offered false when the library has no way for it
 * @param nanos for one operation
 * @param bytes allocated by all threads for one operation; for {@code STREAM_HEAP} the heap
 * @param ids the keys of inserted rows, in the order of the rows; of {@code CHECK}
 */
record Answer(String problem, boolean offered, double nanos, double bytes, long[] ids) {
    private static final long[] NONE = {};

    static Answer problem(String text) {
        return new Answer(text, true, 0, 0, NONE);
    }

    static Answer notOffered() {
        return new Answer("", false, 0, 0, NONE);
    }

    static Answer fine(long... ids) {
        return new Answer("", true, 0, 0, ids);
    }

    static Answer measured(double nanos, double bytes) {
        return new Answer("", true, nanos, bytes, NONE);
    }
}
