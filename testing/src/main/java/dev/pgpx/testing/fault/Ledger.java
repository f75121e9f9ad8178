package dev.pgpx.testing.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps account of writes that are made while things go wrong: each carries an id and is booked as acknowledged, failed or
 * unknown. Afterwards {@link #check} compares the books with the rows: all that was acknowledged is there, nothing that
 * failed is, and all that was unknown has been resolved, rightly. It knows nothing of how the writes are made. Thread-safe.
 */
public final class Ledger {
    private static final int SHOWN = 10;

    private final Function<? super Throwable, Outcome> judgement;
    private final AtomicLong lastId = new AtomicLong();
    /** The writes that have ended; those between the first id and the last that are missing here are under way. */
    private final Map<Long, Outcome> outcomes = new ConcurrentHashMap<>();
    /** Whether writes of unknown outcome have happened, where that has been found out. */
    private final Map<Long, Boolean> resolved = new ConcurrentHashMap<>();

    /** A ledger that judges exceptions by {@link Outcome#of}. */
    public Ledger() {
        this(Outcome::of);
    }

    /**
     * A ledger.
     *
     * @param judgement what an exception tells of the write that threw it
     */
    public Ledger(Function<? super Throwable, Outcome> judgement) {
        this.judgement = judgement;
    }

    /** A write, in whatever way. */
    @FunctionalInterface
    public interface Write {
        /**
         * Writes exactly one row with this id, and returns when that is committed.
         *
         * @param id the id, never used before by this ledger
         * @throws Exception when it failed, or cannot tell
         */
        void write(long id) throws Exception;
    }

    /**
     * Makes a write with the next id and books its outcome. An exception is booked and not thrown; an interrupt is kept.
     *
     * @param write makes it
     * @return how it ended
     */
    public Outcome write(Write write) {
        long id = lastId.incrementAndGet();
        Outcome outcome = Outcome.UNKNOWN;
        try {
            write.write(id);
            outcome = Outcome.ACKNOWLEDGED;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (Exception failure) {
            outcome = judgement.apply(failure);
        } finally {
            outcomes.put(id, outcome);
        }
        return outcome;
    }

    /**
     * The writes that have ended in one way, resolved or not.
     *
     * @param outcome how they ended
     * @return a copy of their ids, ascending
     */
    public SortedSet<Long> ids(Outcome outcome) {
        return ids(id -> outcome(id) == outcome);
    }

    /**
     * The writes of unknown outcome that have not been resolved.
     *
     * @return a copy of their ids, ascending
     */
    public SortedSet<Long> unknown() {
        return ids(id -> outcome(id) == Outcome.UNKNOWN && !resolved.containsKey(id));
    }

    /**
     * Books what has been found out of a write of unknown outcome, without looking at the rows: by its transaction id, say.
     *
     * @param id its id
     * @param written whether it happened
     * @throws FaultException when its outcome is not unknown
     */
    public void resolve(long id, boolean written) {
        Outcome outcome = outcomes.get(id);
        if (outcome != Outcome.UNKNOWN) {
            throw FaultException.notUnknown(id, outcome == null ? "none that has ended" : outcome.name());
        }
        resolved.put(id, written);
    }

    /**
     * Compares the books with the rows, once all writes have ended.
     *
     * @param rows the ids of all rows that the writes have left, in any order
     * @return the counts and all violations
     */
    public LedgerReport check(Collection<Long> rows) {
        Set<Long> there = new HashSet<>(rows);
        List<String> violations = new ArrayList<>();
        add(
                violations,
                "acknowledged, but lost",
                ids(id -> outcome(id) == Outcome.ACKNOWLEDGED && !there.contains(id)));
        add(violations, "failed, but written", ids(id -> outcome(id) == Outcome.FAILED && there.contains(id)));
        add(violations, "unknown and never resolved", unknown());
        add(violations, "resolved as written, but absent", ids(id -> isResolved(id, true) && !there.contains(id)));
        add(violations, "resolved as not written, but there", ids(id -> isResolved(id, false) && there.contains(id)));
        add(violations, "written more than once", repeated(rows));
        add(violations, "written by nobody here", foreign(there));
        add(violations, "still under way", ids(id -> outcome(id) == null));
        return new LedgerReport(
                count(Outcome.ACKNOWLEDGED),
                count(Outcome.FAILED),
                count(Outcome.UNKNOWN),
                resolved.size(),
                violations);
    }

    private @Nullable Outcome outcome(long id) {
        return outcomes.get(id);
    }

    private boolean isResolved(long id, boolean written) {
        Boolean found = resolved.get(id);
        return found != null && found == written;
    }

    private SortedSet<Long> ids(LongPredicate wanted) {
        SortedSet<Long> ids = new TreeSet<>();
        for (long id = 1; id <= lastId.get(); id++) {
            if (wanted.test(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static SortedSet<Long> repeated(Collection<Long> rows) {
        Set<Long> seen = new HashSet<>();
        return rows.stream().filter(id -> !seen.add(id)).collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<Long> foreign(Set<Long> there) {
        return there.stream().filter(id -> id < 1 || id > lastId.get()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(List<String> violations, String what, Set<Long> ids) {
        if (!ids.isEmpty()) {
            String shown = ids.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
            violations.add(what + ": " + ids.size() + " (" + shown + (ids.size() > SHOWN ? ", …" : "") + ")");
        }
    }

    private long count(Outcome outcome) {
        return outcomes.values().stream().filter(outcome::equals).count();
    }
}
