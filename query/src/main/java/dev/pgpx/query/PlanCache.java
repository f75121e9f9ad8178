package dev.pgpx.query;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Plans by shape. A fixed number of places, four for each hash; when they are taken, one of them is overwritten. So it
 * never grows, never locks, and a plan that is pushed out is simply made again: nothing but time depends on what is kept.
 * Very long texts (inserts of many rows) are not kept.
 */
final class PlanCache {
    static final PlanCache SHARED = new PlanCache(1024);

    private static final int WAYS = 4;
    private static final int LONGEST = 16_000;

    private final AtomicReferenceArray<@Nullable Plan> plans;
    private final int mask;

    /** Has a power of two of sets. */
    PlanCache(int sets) {
        plans = new AtomicReferenceArray<>(sets * WAYS);
        mask = sets - 1;
    }

    /** The plan of a shape; the array may be used again by the caller. */
    Plan plan(Object[] tokens, int size, int hash) {
        int first = ((hash ^ (hash >>> 16)) & mask) * WAYS;
        for (int i = first; i < first + WAYS; i++) {
            Plan known = plans.getAcquire(i);
            if (known != null && known.isOf(tokens, size, hash)) {
                return known;
            }
        }
        Plan made = SqlText.plan(Arrays.copyOf(tokens, size), hash);
        if (made.sql().length() <= LONGEST) {
            plans.setRelease(placeFor(first, hash), made);
        }
        return made;
    }

    private int placeFor(int first, int hash) {
        for (int i = first; i < first + WAYS; i++) {
            if (plans.getPlain(i) == null) {
                return i;
            }
        }
        return first + ((hash >>> 24) & (WAYS - 1));
    }
}
