package dev.pgpx.database.observe;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Counts times in buckets, sixteen for each power of two, so that whatever is read from it is no more than 1/32 off. From a
 * microsecond to more than an hour; shorter and longer times are in the first and the last bucket. Thread-safe, without
 * locks.
 */
final class TimeHistogram {
    private static final int PARTS_BITS = 4;
    private static final int PARTS = 1 << PARTS_BITS;
    /** Times are counted in units of 64 ns, so that sixteen of them, all exact, are about a microsecond. */
    private static final int UNIT_BITS = 6;

    private static final int LARGEST_BITS = 42;
    private static final int BUCKETS = (LARGEST_BITS - UNIT_BITS - PARTS_BITS + 1) * PARTS;

    private final AtomicLongArray counts = new AtomicLongArray(BUCKETS);

    void add(long nanos) {
        counts.getAndIncrement(bucket(nanos));
    }

    void addAll(TimeHistogram other) {
        for (int i = 0; i < BUCKETS; i++) {
            long more = other.counts.get(i);
            if (more > 0) {
                counts.getAndAdd(i, more);
            }
        }
    }

    /** The first PARTS buckets are linear; each further power of two has PARTS of its own. */
    private static int bucket(long nanos) {
        long units = Math.max(0, nanos) >>> UNIT_BITS;
        if (units < PARTS) {
            return (int) units;
        }
        int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(units);
        int shift = power - PARTS_BITS;
        int part = (int) (units >>> shift) - PARTS;
        return Math.min(BUCKETS - 1, (shift + 1) * PARTS + part);
    }

    /** The middle of a bucket. */
    private static long middle(int bucket) {
        if (bucket < PARTS) {
            return ((2L * bucket + 1) << UNIT_BITS) / 2;
        }
        int shift = bucket / PARTS - 1;
        long low = (long) (PARTS + bucket % PARTS) << shift;
        return ((2 * low + (1L << shift)) << UNIT_BITS) / 2;
    }

    /**
     * The time that a share of all times do not exceed.
     *
     * @param share from 0 to 1
     * @return nanoseconds; 0 when there are no times
     */
    long quantile(double share) {
        long all = 0;
        for (int i = 0; i < BUCKETS; i++) {
            all += counts.get(i);
        }
        long rank = (long) Math.ceil(all * share);
        long seen = 0;
        for (int i = 0; i < BUCKETS; i++) {
            seen += counts.get(i);
            if (seen >= rank && seen > 0) {
                return middle(i);
            }
        }
        return 0;
    }
}
