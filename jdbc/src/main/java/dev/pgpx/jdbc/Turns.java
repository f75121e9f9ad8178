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

    /** From this on permits are handed over and none is left to lie. */
    private static final int TOO_OFTEN = 32;

    private final long gap;
    private volatile long due;
    private volatile long lyingSince = System.nanoTime();

    /** How often of late permits lay. An estimate: updates of threads that meet are lost, and may be. */
    private int lying;

    /** @param gap how many nanoseconds the first platform thread of the queue lets others pass; 0 for none */
    Turns(long gap) {
        this.gap = gap;
    }

    /** The queue has a new first waiter. Virtual threads are woken cheaply, so they need let nobody pass. */
    void begin(@Nullable Waiter first) {
        if (first != null) {
            due = System.nanoTime() + (first.virtual ? 0 : gap);
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
        if (often >= TOO_OFTEN || now - due >= 0) {
            return false;
        }
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
