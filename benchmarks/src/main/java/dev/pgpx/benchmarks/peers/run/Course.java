package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;
import java.util.concurrent.TimeUnit;

/**
 * How often a work is done.
 *
 * @param generations of processes, one after the other: two of the same code can differ by some percent for all their life
 * @param warmUps turns that do not count: many, as they will be, since one long one would leave the compilers with a loop that never ended
 * @param warmUpNanos how long each of those takes, where it is done as often as fits
 * @param warmNanos how long those of one contender take together, where a turn is done once: as many more as that needs
 * @param rounds turns of each generation that count
 * @param nanos how long each of those takes
 */
record Course(int generations, int warmUps, long warmUpNanos, long warmNanos, int rounds, long nanos) {
    private static final int WARM_UP_TURNS = 10;
    private static final int GENERATIONS = 2;

    /** Once each. */
    static final Course SHORT = new Course(1, 0, 0, 0, 1, 0);

    /** Brief works have more rounds: their turns are harder to tell apart from noise, and cost little. */
    static Course of(Work work, int rounds, long turnMillis) {
        long nanos = TimeUnit.MILLISECONDS.toNanos(turnMillis);
        long warm = WARM_UP_TURNS * nanos;
        return switch (work) {
            case INSERT_100K, INSERT_100K_IDS -> new Course(1, 1, 0, 0, Math.max(1, rounds / 5), 0); // some take ten seconds
            case CALLERS, CALLERS_GROUPED -> new Course(1, 3, 0, 0, rounds, 0);
            case INSERT_10K, INSERT_10K_IDS, UPSERT -> new Course(1, 6, 0, warm, rounds, 0);
            case UPDATE -> new Course(1, 25, 0, warm, 2 * rounds, 0);
            case STREAM_HEAP -> new Course(1, 0, 0, 0, 3, 0);
            case STREAM -> new Course(1, WARM_UP_TURNS, nanos, 0, 2 * rounds, nanos);
            case START -> new Course(1, 1, 0, 0, rounds, 0);
            case LOOKUP, LOOKUP_BY_FOUR, LIST, INSERT, EAGER, OVERHEAD ->
                new Course(GENERATIONS, settled(work), nanos, 0, (3 * rounds + GENERATIONS - 1) / GENERATIONS, nanos);
            default -> new Course(1, WARM_UP_TURNS, nanos, 0, rounds, nanos);
        };
    }

    /**
     * After so many turns the JVM's compilers have nothing to do any more. They come to the outermost method of a work after some thousand calls, and last
     * to what is only called while four threads leave them no processor.
     */
    private static int settled(Work work) {
        return switch (work) {
            case LOOKUP, INSERT -> 25;
            case LOOKUP_BY_FOUR -> 35;
            default -> 50;
        };
    }
}
