package dev.pgpx.database.observe;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** The counters of one shape of statements. Thread-safe, without locks. */
final class ShapeCounters {
    private static final double P99 = 0.99;

    private static final int SEALED = Integer.MIN_VALUE;

    /** How many threads are counting here now; negative once nobody may begin to. */
    private final AtomicInteger counting = new AtomicInteger();

    private final LongAdder count = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private final LongAdder rows = new LongAdder();
    private final LongAdder total = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);
    private final TimeHistogram times = new TimeHistogram();

    /** Counts one; false when this has been sealed, and nothing was counted. */
    boolean add(long nanos, long someRows, boolean failed) {
        boolean open = counting.incrementAndGet() > 0;
        if (open) {
            count(nanos, someRows, failed);
        }
        counting.decrementAndGet();
        return open;
    }

    /** Lets nobody count here any more. */
    void seal() {
        counting.getAndAdd(SEALED);
    }

    /** Whether those who were counting when this was sealed have ended. */
    boolean isSettled() {
        return counting.get() == SEALED;
    }

    private void count(long nanos, long someRows, boolean failed) {
        count.increment();
        total.add(nanos);
        rows.add(someRows);
        longest.accumulate(nanos);
        times.add(nanos);
        if (failed) {
            failures.increment();
        }
    }

    void addAll(ShapeCounters other) {
        count.add(other.count.sum());
        total.add(other.total.sum());
        rows.add(other.rows.sum());
        failures.add(other.failures.sum());
        longest.accumulate(other.longest.get());
        times.addAll(other.times);
    }

    long count() {
        return count.sum();
    }

    StatementFigures figures(String label, String sql) {
        long most = longest.get();
        return new StatementFigures(
                label,
                sql,
                count.sum(),
                failures.sum(),
                rows.sum(),
                Duration.ofNanos(total.sum()),
                Duration.ofNanos(most),
                Duration.ofNanos(Math.min(most, times.quantile(P99))));
    }
}
