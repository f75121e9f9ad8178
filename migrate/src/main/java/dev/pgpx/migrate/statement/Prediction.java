package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a statement will do to others. Immutable.
 *
 * @param locks the locks that it takes on relations that are there before, one for each, in the order in which the
 *     statement names them; those that it takes on relations of its own making are not told
 * @param work what it does to the rows
 */
public record Prediction(List<Lock> locks, Work work) {
    private static final Prediction NOTHING = new Prediction(List.of(), Work.CATALOG);

    /** Takes a copy. */
    public Prediction {
        locks = List.copyOf(locks);
    }

    static Prediction nothing() {
        return NOTHING;
    }

    static Prediction of(ObjectName relation, LockMode mode) {
        return NOTHING.with(relation, mode);
    }

    static Prediction ofAll(List<ObjectName> relations, LockMode mode) {
        Prediction all = NOTHING;
        for (ObjectName relation : relations) {
            all = all.with(relation, mode);
        }
        return all;
    }

    /** With one more lock; of two on the same relation the stronger counts. */
    Prediction with(ObjectName relation, LockMode mode) {
        List<Lock> all = new ArrayList<>();
        boolean there = false;
        for (Lock lock : locks) {
            boolean same = lock.relation().equals(relation);
            there |= same;
            all.add(same && mode.compareTo(lock.mode()) > 0 ? new Lock(relation, mode) : lock);
        }
        if (!there) {
            all.add(new Lock(relation, mode));
        }
        return new Prediction(all, work);
    }

    Prediction with(Optional<ObjectName> relation, LockMode mode) {
        return relation.map(name -> with(name, mode)).orElse(this);
    }

    /** With the descendants of a relation locked as it is. */
    Prediction withDescendants(ObjectName relation, Known known) {
        Prediction all = this;
        for (Lock lock : locks) {
            if (lock.relation().equals(relation)) {
                for (ObjectName descendant : known.descendantsOf(relation)) {
                    all = all.with(descendant, lock.mode());
                }
            }
        }
        return all;
    }

    /** With at least this work. */
    Prediction working(Work more) {
        return more.compareTo(work) > 0 ? new Prediction(locks, more) : this;
    }

    Prediction and(Prediction other) {
        Prediction both = working(other.work);
        for (Lock lock : other.locks) {
            both = both.with(lock.relation(), lock.mode());
        }
        return both;
    }

    /**
     * The strongest lock.
     *
     * @return the strongest, the first of several; empty when it takes none
     */
    public Optional<Lock> strongest() {
        Lock strongest = null;
        for (Lock lock : locks) {
            if (strongest == null || lock.mode().compareTo(strongest.mode()) > 0) {
                strongest = lock;
            }
        }
        return Optional.ofNullable(strongest);
    }
}
