package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Work;

/**
 * What a process is asked to do, as a line of JSON.
 *
 * @param byHand for {@link Work#OVERHEAD}: by hand over the same engine
 * @param nanos how long a turn takes, for what is done as often as fits
 */
record Request(Action action, Work work, boolean byHand, long nanos) {
    /** What to do with the work. */
    enum Action {
        /** Do it once; compare what is read with the truth. What was written is compared by the coordinator. */
        CHECK,
        /** Do it and measure. */
        TURN
    }
}
