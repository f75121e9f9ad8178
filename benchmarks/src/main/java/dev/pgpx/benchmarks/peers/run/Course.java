package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.util.concurrent.TimeUnit;

/**
 * How often a work is done.
 *
 * @param warmUps turns that do not count
 * @param warmUpNanos how long each of those takes, where it is done as often as fits
 * @param rounds turns that count
 * @param nanos how long each of those takes
 */
record Course(int warmUps, long warmUpNanos, int rounds, long nanos) {
    private static final int WARM_UP_TURNS = 10;

    /** Heavy works have fewer rounds: their turns are long enough to be told apart from noise. */
    static Course of(Work work, int rounds, long turnMillis) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(turnMillis);
        boolean brief = rounds < 5;
        int fewer = brief ? 1 : Math.max(5, rounds / 2);
        return switch (work) {
            case INSERT_100K, INSERT_100K_IDS, CALLERS -> new Course(brief ? 0 : 2, 0, fewer, 0);
            case CALLERS_GROUPED -> new Course(brief ? 0 : 3, 0, brief ? 1 : rounds, 0);
            case INSERT_10K, INSERT_10K_IDS, UPSERT -> new Course(brief ? 0 : 6, 0, brief ? 1 : rounds, 0);
            case UPDATE -> new Course(brief ? 0 : 25, 0, brief ? 1 : 2 * rounds, 0);
            case STREAM_HEAP -> new Course(0, 0, brief ? 1 : 3, 0);
            case STREAM -> new Course(brief ? 0 : 1, WARM_UP_TURNS * nanos, fewer, nanos);
            case START -> new Course(brief ? 0 : 1, 0, brief ? 1 : fewer, 0);
            default -> new Course(1, (brief ? 1 : WARM_UP_TURNS) * nanos, rounds, nanos);
        };
    }
}
