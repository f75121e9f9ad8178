package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.FactKey;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of a plan: what is done about one fact.
 *
 * @param verb what is done
 * @param key about what
 * @param actions the statements, in order, at least one, with what each costs
 * @param reverse how it is taken back
 */
public record PlanStep(Verb verb, FactKey key, List<Action> actions, Reverse reverse) {
    /** What can be done. */
    public enum Verb {
        /** It gets another name. */
        RENAME,
        /** It is dropped, for good or to be created anew. */
        DROP,
        /** It is created. */
        CREATE,
        /** It is altered where it is. */
        ALTER
    }

    /** Takes a copy. */
    public PlanStep {
        actions = List.copyOf(actions);
    }

    /**
     * The statements.
     *
     * @return their SQL text, in order
     */
    public List<String> statements() {
        return actions.stream().map(Action::sql).toList();
    }

    /**
     * The locks that it takes on relations that were there before.
     *
     * @return the locks, without repetition
     */
    public List<Lock> locks() {
        return actions.stream()
                .map(Action::locks)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /**
     * The most that it does to the rows of a table.
     *
     * @return nothing, a scan or a rewrite
     */
    public Work work() {
        return actions.stream().map(Action::work).max(Enum::compareTo).orElse(Work.CATALOG);
    }

    /**
     * What data it can lose.
     *
     * @return what is lost, as text; empty when nothing can be
     */
    public Optional<String> loss() {
        return actions.stream().map(Action::loss).flatMap(Optional::stream).findFirst();
    }

    /**
     * Whether it can run in a transaction.
     *
     * @return false for what refuses to
     */
    public boolean transactional() {
        return actions.stream().noneMatch(action -> action.execution() == Execution.ALONE);
    }

    /** {@code alter column book.title}. */
    @Override
    public String toString() {
        return verb.name().toLowerCase(Locale.ROOT) + " " + key;
    }
}
