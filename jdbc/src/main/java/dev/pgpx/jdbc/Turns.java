package dev.pgpx.jdbc;

import org.jspecify.annotations.Nullable;

/**
 * When a permit that is left goes to the first waiter, and when it may lie for whoever comes first. The first of the queue is due
 * a while after it became the first; until then a permit may lie, unless permits that lay were seen lying too often.
 */
final class Turns {
    /** What it counts to see a permit lie while another is left, against one for seeing none. */
    private static final int SEEN = 16;

    /** What it counts when the watcher finds that nobody took it. */
    private static final int NOT_TAKEN = 512;

    /** How many permits may lie in a turn that a virtual thread waits for. */
    private static final int PASSES = 2;

    /** From this on permits are handed over and none is left to lie. */
    private static final int TOO_OFTEN = 32;

    private final long gap;
    private volatile long due;
    private volatile long lyingSince = System.nanoTime();

    /** How many permits may still lie in this turn. An estimate as {@link #lying}. */
    private int passes;

    /** How often of late permits lay. An estimate: updates of threads that meet are lost, and may be. */
    private int lying;

    /** @param gap how many nanoseconds the first of the queue lets others pass; 0 for none */
    Turns(long gap) {
        this.gap = gap;
    }

    /** The queue has a new first waiter. */
    void begin(@Nullable Waiter first) {
        if (first != null) {
            passes = first.virtual ? PASSES : Integer.MAX_VALUE;
            due = System.nanoTime() + gap;
        }
    }

    /** Whether a permit that is being left, while others wait, may lie. */
    boolean mayLie(boolean anotherLies) {
        if (anotherLies) {
            lying = Math.min(lying + SEEN, NOT_TAKEN);
            return false;
        }
        int often = lying;
        if (often > 0) {
            lying = often - 1;
        }
        long now = System.nanoTime();
        int left = passes;
        if (often >= TOO_OFTEN || left == 0 || now - due >= 0) {
            return false;
        }
        passes = left - 1;
        lyingSince = now;
        return true;
    }

    /** Whether no permit was left to lie in that time. */
    boolean unused(long nanos) {
        return System.nanoTime() - lyingSince > nanos;
    }

    /** The watcher found a permit that nobody took. */
    void notTaken() {
        lying = NOT_TAKEN;
    }
}
