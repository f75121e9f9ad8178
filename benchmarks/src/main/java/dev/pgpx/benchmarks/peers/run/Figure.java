package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;

/**
 * What is told of a turn.
 *
 * @param work the work
 * @param unit its unit
 * @param perUnit how many nanoseconds or bytes are one
 * @param bytes whether it is bytes, not time
 * @param lessIsBetter whether the ratio is that of the contender to the reference, as it is for bytes and starts: 1.2 is 20 %
 *     more; else that of the reference to the contender: 1.2 is as much in 1/1.2 of the time
 */
record Figure(Work work, String unit, double perUnit, boolean bytes, boolean lessIsBetter) {
    private static final double LEAST_HEAP = 0.1;

    static Figure of(Work work, Scale scale) {
        return switch (work) {
            case LOOKUP_BYTES, RENDER_BYTES -> new Figure(work, "B", 1, true, true);
            case LIST_BYTES -> new Figure(work, "B", scale.list(), true, true);
            case STREAM_HEAP -> new Figure(work, "MB", 1_000_000, true, true);
            case START -> new Figure(work, "ms", 1e6, false, true);
            case STREAM, INSERT_10K, INSERT_10K_IDS, INSERT_100K, INSERT_100K_IDS, UPDATE, UPSERT, CALLERS, CALLERS_GROUPED ->
                new Figure(work, "ms", 1e6, false, false);
            default -> new Figure(work, "µs", 1e3, false, false);
        };
    }

    /** The work whose turns give it. */
    static Work measuredBy(Work work) {
        return switch (work) {
            case LOOKUP_BYTES -> Work.LOOKUP;
            case LIST_BYTES -> Work.LIST;
            case RENDER_BYTES -> Work.RENDER_KNOWN;
            default -> work;
        };
    }

    /** Heaps of less than 0.1 MB cannot be told from nothing. */
    double of(Answer answer) {
        double figure = (bytes ? answer.bytes() : answer.nanos()) / perUnit;
        return work == Work.STREAM_HEAP ? Math.max(LEAST_HEAP, figure) : figure;
    }

    double ratio(double reference, double contender) {
        return lessIsBetter ? contender / reference : reference / contender;
    }
}
