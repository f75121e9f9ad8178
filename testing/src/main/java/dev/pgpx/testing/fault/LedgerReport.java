package dev.pgpx.testing.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What came of the writes of a {@link Ledger}, and what should not have. Immutable; the methods that look at more give
 * reports with more violations.
 *
 * @param acknowledged how many writes were acknowledged
 * @param failed how many failed
 * @param unknown how many had an unknown outcome at first
 * @param resolved how many of these have been resolved
 * @param violations one text for each kind, with the number and the first of the ids; unmodifiable
 */
public record LedgerReport(long acknowledged, long failed, long unknown, long resolved, List<String> violations) {
    /**
     * A report with these facts.
     *
     * @param violations copied
     */
    public LedgerReport {
        violations = List.copyOf(violations);
    }

    /**
     * Adds a violation when there are not as many sessions as there should be.
     *
     * @param expected how many, the pool's size
     * @param found how many the server has
     * @return this, or a report with one more violation
     */
    public LedgerReport sessions(int expected, int found) {
        return expected == found ? this : and("sessions: " + found + " instead of " + expected);
    }

    /**
     * Adds a violation when there are threads that should have ended; those that are about to are waited for.
     *
     * @param before the threads of before the test, as {@code Thread.getAllStackTraces().keySet()} gives them
     * @param ours which of the others count, by name for example
     * @param patience for how long to wait
     * @return this, or a report with one more violation that names the threads
     */
    public LedgerReport threads(Set<Thread> before, Predicate<Thread> ours, Duration patience) {
        Predicate<Thread> leaked =
                thread -> !before.contains(thread) && thread != Thread.currentThread() && ours.test(thread);
        List<Thread> suspects =
                Thread.getAllStackTraces().keySet().stream().filter(leaked).toList();
        List<String> names =
                alive(suspects, patience).map(Thread::getName).sorted().toList();
        return names.isEmpty() ? this : and("leaked threads: " + String.join(", ", names));
    }

    private static Stream<Thread> alive(List<Thread> threads, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            for (Thread thread : threads) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left > 0) {
                    thread.join(left);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return threads.stream().filter(Thread::isAlive);
    }

    private LedgerReport and(String violation) {
        List<String> more = new ArrayList<>(violations);
        more.add(violation);
        return new LedgerReport(acknowledged, failed, unknown, resolved, more);
    }

    /**
     * Fails when there are violations.
     *
     * @throws FaultException naming them all
     */
    public void requireNone() {
        if (!violations.isEmpty()) {
            throw FaultException.violations(violations, counts());
        }
    }

    private String counts() {
        return acknowledged + " acknowledged, " + failed + " failed, " + unknown + " unknown of which " + resolved
                + " resolved";
    }

    @Override
    public String toString() {
        return counts() + (violations.isEmpty() ? "" : "; " + String.join("; ", violations));
    }
}
