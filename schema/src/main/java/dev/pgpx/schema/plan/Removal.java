package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * What has to go: what is dropped, what no statement can alter, and all that depends on those, which comes back afterwards.
 * Columns whose type goes keep their values as text meanwhile.
 */
final class Removal {
    /** What stands in the way of another type for a column that it reads. */
    private static final Set<FactKind> DISTURBED = EnumSet.of(
            FactKind.VIEW,
            FactKind.MATERIALIZED_VIEW,
            FactKind.RULE,
            FactKind.POLICY,
            FactKind.TRIGGER,
            FactKind.FUNCTION,
            FactKind.PROCEDURE,
            FactKind.PUBLICATION,
            FactKind.STATISTICS);

    private final Facts before;
    private final Facts after;
    private final Map<FactKey, SortedSet<FactKey>> oldNeeds;
    private final Map<FactKey, SortedSet<FactKey>> newNeeds;
    private final Map<FactKey, List<FactKey>> dependents = new HashMap<>();
    private final Map<FactKey, Change.Alter> alters = new LinkedHashMap<>();
    private final Map<FactKey, List<Action>> inPlace = new HashMap<>();
    private final Set<FactKey> gone = new HashSet<>();
    private final Set<FactKey> detoured = new HashSet<>();
    private final Set<FactKey> late = new HashSet<>();
    private final Inheritance inheritance;

    Removal(Diff diff, RenderOptions render, Inheritance inheritance) {
        this.before = diff.renamed();
        this.after = diff.after();
        this.inheritance = inheritance;
        this.oldNeeds = before.dependencies();
        this.newNeeds = after.dependencies();
        oldNeeds.forEach((key, needed) -> needed.forEach(other ->
                dependents.computeIfAbsent(other, any -> new ArrayList<>()).add(key)));
        List<FactKey> start = new ArrayList<>();
        for (Change change : diff.changes()) {
            if (change instanceof Change.Drop drop) {
                start.add(drop.key());
            } else if (change instanceof Change.Alter alter) {
                alters.put(alter.key(), alter);
                Alterations.of(alter, render)
                        .ifPresentOrElse(actions -> inPlace.put(alter.key(), actions), () -> start.add(alter.key()));
            }
        }
        start.forEach(this::mark);
        List.copyOf(alters.values()).forEach(this::disturb);
        delay();
    }

    /** Whether something is dropped, for good or to come back. */
    boolean isGone(FactKey key) {
        return gone.contains(key);
    }

    /** Whether something is dropped, and stays so. */
    boolean isGoneForGood(FactKey key) {
        return gone.contains(key) && !isAfter(key);
    }

    /** Whether something is dropped only when what used it was altered. */
    boolean isLate(FactKey key) {
        return late.contains(key);
    }

    /** Whether the values of a column are kept as text while its type is made anew. */
    boolean isDetoured(FactKey key) {
        return detoured.contains(key);
    }

    /** How something is altered where it is; empty when it is not, or goes. */
    Optional<Change.Alter> altered(FactKey key) {
        return gone.contains(key) || detoured.contains(key) || !inPlace.containsKey(key)
                ? Optional.empty()
                : Optional.ofNullable(alters.get(key));
    }

    /** What something needed before. */
    Set<FactKey> needed(FactKey key) {
        return oldNeeds.getOrDefault(key, Collections.emptySortedSet());
    }

    private void mark(FactKey key) {
        if (gone.add(key)) {
            detoured.remove(key);
            dependents.getOrDefault(key, List.of()).forEach(dependent -> react(dependent, key));
            partsOfPartitions(key);
        }
    }

    private void react(FactKey dependent, FactKey key) {
        boolean survives = !isAfter(key)
                && !becomesIdentity(dependent)
                && inPlace.containsKey(columnOf(dependent))
                && !newNeeds.getOrDefault(dependent, Collections.emptySortedSet())
                        .contains(key);
        if (survives || gone.contains(dependent)) {
            return;
        }
        boolean itsTable =
                dependent.object().equals(key.object()) && key.equals(before.resolve(TableFact.keyOf(key.object())));
        if (dependent.kind() == FactKind.COLUMN && isAfter(dependent) && !itsTable && !isComputed(dependent)) {
            if (detoured.add(dependent)) {
                dependents.getOrDefault(dependent, List.of()).forEach(other -> react(other, dependent));
            }
            return;
        }
        mark(dependent);
    }

    /** Its sequence has to go before it gets one that the server names. */
    private boolean becomesIdentity(FactKey dependent) {
        return dependent.kind() == FactKind.COLUMN_DEFAULT
                && after.exact(columnOf(dependent))
                        .filter(ColumnFact.class::isInstance)
                        .map(fact -> ((ColumnFact) fact).value() instanceof ColumnValue.Identity)
                        .orElse(false);
    }

    /** The index of a partition goes with that of the whole. */
    private void partsOfPartitions(FactKey key) {
        Fact fact = before.get(key).orElse(null);
        if (key.kind() == FactKind.INDEX) {
            for (FactKey dependent : dependents.getOrDefault(key, List.of())) {
                before.get(dependent)
                        .filter(IndexPartitionFact.class::isInstance)
                        .map(IndexPartitionFact.class::cast)
                        .filter(part -> part.parentTable().equals(key.object())
                                && part.parentIndex().equals(key.part()))
                        .ifPresent(part -> mark(new FactKey(FactKind.INDEX, part.table(), part.index())));
            }
        } else if (fact instanceof PrimaryKeyFact || fact instanceof UniqueFact) {
            for (ObjectName child : inheritance.children(key.object())) {
                before.parts(child).stream()
                        .filter(part ->
                                part.key().kind() == key.kind() && columns(part).equals(columns(fact)))
                        .forEach(part -> mark(part.key()));
            }
        }
    }

    private static List<String> columns(Fact fact) {
        return fact instanceof PrimaryKeyFact key
                ? key.columns()
                : fact instanceof UniqueFact key ? key.columns() : List.of();
    }

    /** What reads a column stands in the way of another type for it. */
    private void disturb(Change.Alter alter) {
        boolean type = alter.properties().stream()
                .anyMatch(
                        change -> change.name().equals("type") || change.name().equals("storage.collation"));
        if (!(alter.before() instanceof ColumnFact) || !type || gone.contains(alter.key())) {
            return;
        }
        boolean alike = Alterations.comparesAlike((ColumnFact) alter.before(), (ColumnFact) alter.after());
        for (FactKey dependent : List.copyOf(dependents.getOrDefault(alter.key(), List.of()))) {
            boolean computed = dependent.kind() == FactKind.COLUMN && isComputed(dependent);
            boolean key = dependent.kind() == FactKind.FOREIGN_KEY && !alike;
            if (DISTURBED.contains(dependent.kind()) || computed || key) {
                mark(dependent);
            }
        }
    }

    /** What is used by something that stays and is altered goes last, with what that needs in turn. */
    private void delay() {
        List<FactKey> open = new ArrayList<>();
        for (FactKey key : gone) {
            if (!isAfter(key)
                    && dependents.getOrDefault(key, List.of()).stream()
                            .anyMatch(other -> !gone.contains(other) && !detoured.contains(other))) {
                open.add(key);
            }
        }
        while (!open.isEmpty()) {
            FactKey key = open.remove(open.size() - 1);
            if (late.add(key)) {
                needed(key).stream().filter(this::isGoneForGood).forEach(open::add);
            }
        }
    }

    private boolean isComputed(FactKey key) {
        return before.get(key)
                .filter(ColumnFact.class::isInstance)
                .map(fact -> ((ColumnFact) fact).value() instanceof ColumnValue.Computed)
                .orElse(false);
    }

    private boolean isAfter(FactKey key) {
        return after.exact(columnOf(key)).isPresent();
    }

    /** The column, for its default. */
    private static FactKey columnOf(FactKey key) {
        return key.kind() == FactKind.COLUMN_DEFAULT ? ColumnFact.keyOf(key.object(), key.part()) : key;
    }
}
