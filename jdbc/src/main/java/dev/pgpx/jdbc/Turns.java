package dev.pgpx.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * When a permit that is left goes to the first waiter, and when it may lie for whoever comes first. The first of the queue is due
 * a while after it became the first; until then a permit may lie, unless permits lay too often until somebody saw to them.
 */
final class Turns {
    /** What becomes of a permit that is left while others wait. */
    enum Verdict {
        /** It lies for whoever comes first. */
        LIES,
        /** The first waiter gets it. */
        HANDED_OVER,
        /** The first waiter gets it, and others those that lie: nobody comes for them. */
        ALL_HANDED_OVER
    }

    /**
     * How long, in nanoseconds, a permit lies before it is clear that nobody comes for it. Who leaves and comes back is away for less than
     * a microsecond, and others leave meanwhile, the more the more processors there are; all of them would be handed over.
     */
    static final long LYING = 100_000;

    /** What it counts, besides as much as before, that a permit lay for so long; each one that is left takes one off. */
    private static final int LAY = 256;

    /** How many permits may lie in a turn that a virtual thread waits for. */
    private static final int PASSES = 2;

    /** From this on permits are handed over and none is left to lie: not for once, but for twice in as many as {@link #LAY}. */
    private static final int TOO_OFTEN = 512;

    private final int permits;
    private final long gap;
    private volatile long due;

    /** Since when there has been a permit that lies, or since one was handed over for that; of the last time, when there is none. */
    private volatile long lyingSince = System.nanoTime();

    /** How many permits may still lie in this turn. An estimate as {@link #lying}. */
    private int passes;

    /** How many may lie at a time: one behind a virtual thread, which is quickly woken, else all but one. An estimate, too. */
    private int atOnce;

    /** How often of late permits lay for long. An estimate: updates of threads that meet are lost, and may be. */
    private int lying;

    /**
     * Turns of a gate.
     *
     * @param permits of all
     * @param turn how many nanoseconds a turn takes, in which each permit is handed over once; 0 for none
     */
    Turns(int permits, long turn) {
        this.permits = permits;
        this.gap = turn / permits;
    }

    /** The queue has a new first waiter. */
    void begin(@Nullable Waiter first) {
        if (first != null) {
            passes = first.virtual ? PASSES : Integer.MAX_VALUE;
            atOnce = first.virtual ? 1 : permits - 1;
            due = System.nanoTime() + gap;
        }
    }

    /**
     * What becomes of a permit that is being left, while others wait and one of them watches.
     *
     * @param lie how many others lie
     */
    Verdict left(int lie) {
        long now = System.nanoTime();
        int often = lying;
        if (often > 0) {
            lying = often - 1;
        }
        if (often >= TOO_OFTEN) {
            return Verdict.ALL_HANDED_OVER;
        }
        if (lie > 0 && now - lyingSince >= LYING) {
            layForLong();
            lyingSince = now;
            return Verdict.ALL_HANDED_OVER;
        }
        int left = passes;
        if (left == 0 || now - due >= 0 || (lie > 0 && lie >= atOnce)) {
            return Verdict.HANDED_OVER;
        }
        passes = left - 1;
        if (lie == 0) {
            lyingSince = now;
        }
        return Verdict.LIES;
    }

    /** Whether no permit has begun to lie in that time. */
    boolean unused(long nanos) {
        return System.nanoTime() - lyingSince > nanos;
    }

    /** A permit lay for long until somebody saw to it. */
    void layForLong() {
        lying = Math.min(2 * lying + LAY, 2 * TOO_OFTEN + LAY);
    }
}
