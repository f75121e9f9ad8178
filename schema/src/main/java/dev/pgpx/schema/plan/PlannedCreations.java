package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.CreateActions;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.order.Step;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes, and what is altered, in the order of what there shall be. */
final class PlannedCreations {
    private final Planning planning;
    private final PlannedDrops drops;
    private final PlannedAlterations alterations;
    private final List<PlanStep> created = new ArrayList<>();

    PlannedCreations(Planning planning, PlannedDrops drops, PlannedAlterations alterations) {
        this.planning = planning;
        this.drops = drops;
        this.alterations = alterations;
    }

    /** The steps for what there shall be, in its order. */
    List<PlanStep> steps(List<Step> order) {
        order.forEach(this::create);
        return List.copyOf(created);
    }

    private void create(Step step) {
        FactKey key = step.key();
        if (key.kind() == FactKind.COLUMN_DEFAULT) {
            createDefault(step);
        } else if (planning.isNew(key)) {
            if (!comesWithWhole(step.fact())) {
                add(Verb.CREATE, key, CreateActions.of(step, planning.render()), dropping(step.fact()));
            }
        } else {
            alterations.alter(key, List.of()).ifPresent(created::add);
            step.parts().forEach(part -> createPart(part, step.withoutDefaults()));
        }
    }

    private void createPart(Fact part, List<String> withoutDefaults) {
        FactKey key = part.key();
        ColumnFact column = part instanceof ColumnFact found ? found : null;
        boolean detached = column != null && withoutDefaults.contains(column.name());
        Optional<PlanStep> renamed = part instanceof NotNullFact notNull && planning.isNew(key)
                ? planning.notNulls().create(notNull)
                : Optional.empty();
        if (renamed.isPresent()) {
            created.addAll(
                    renamed.filter(step -> !step.actions().isEmpty()).stream().toList());
        } else if (planning.isNew(key)) {
            if (!comesWithWhole(part)) {
                Fact shown = detached && column != null ? ColumnStates.given(column) : part;
                add(Verb.CREATE, key, CreateActions.of(Step.alone(shown), planning.render()), dropping(part));
            } else if (column != null) {
                differingFromWhole(column);
            }
        } else if (column != null && (planning.removal().isDetoured(key) || drops.tookDefault(key))) {
            comeBack(column, detached);
        } else {
            alterations.alter(key, detached ? List.of("value") : List.of()).ifPresent(created::add);
        }
    }

    /** A default that comes after its table. */
    private void createDefault(Step step) {
        ColumnFact column = (ColumnFact) step.fact();
        Fact was = planning.before().get(column.key()).orElse(column);
        boolean same = !planning.isNew(column.key())
                && !drops.tookDefault(column.key())
                && was instanceof ColumnFact other
                && other.value().equals(column.value());
        if (!same) {
            add(
                    Verb.ALTER,
                    column.key(),
                    CreateActions.of(step, planning.render()),
                    Reverse.of(List.of(Alterations.withoutDefault(column))));
        }
    }

    /** A column that was text, or had no default, meanwhile. */
    private void comeBack(ColumnFact column, boolean detached) {
        ColumnFact was = ColumnStates.given(
                (ColumnFact) planning.before().get(column.key()).orElseThrow());
        ColumnFact now = detached ? ColumnStates.given(column) : column;
        if (planning.removal().isDetoured(column.key())) {
            if (!planning.inheritsDetour(column)) {
                add(
                        Verb.ALTER,
                        column.key(),
                        List.of(Alterations.fromText(column)),
                        Reverse.of(List.of(Alterations.toText(column))));
            }
            was = ColumnStates.typed(was, column);
        }
        created.addAll(alterations.between(was, now));
    }

    /** What a column has from the whole may differ in its default. */
    private void differingFromWhole(ColumnFact column) {
        for (ObjectName parent : planning.inheritance().parents(column.table())) {
            Optional<Fact> whole = planning.after().get(ColumnFact.keyOf(parent, column.name()));
            if (whole.isPresent() && whole.get() instanceof ColumnFact from) {
                ColumnFact was = new ColumnFact(
                        column.table(),
                        column.position(),
                        from.name(),
                        from.type(),
                        from.nullable(),
                        from.value(),
                        column.inherited(),
                        from.storage());
                created.addAll(alterations.between(was, column));
                return;
            }
        }
    }

    /** Whether a table that is there gets something by what is done to a table that it inherits from. */
    private boolean comesWithWhole(Fact fact) {
        FactKey key = fact.key();
        return PlannedAlterations.isPart(key)
                && planning.inheritance().parents(key.object()).stream().anyMatch(parent -> {
                    FactKey whole = new FactKey(key.kind(), parent, key.part());
                    FactKey table = planning.after().resolve(FactKey.of(FactKind.TABLE, parent));
                    return planning.after().exact(whole).isPresent() && planning.isNew(whole) && !planning.isNew(table);
                });
    }

    /** What is part of something of the whole goes with that again. */
    private Reverse dropping(Fact fact) {
        if (fact instanceof IndexFact || fact instanceof PrimaryKeyFact || fact instanceof UniqueFact) {
            FactKey key = fact.key();
            boolean index = planning.after()
                    .exact(new FactKey(FactKind.INDEX_PARTITION, key.object(), key.part()))
                    .map(IndexPartitionFact.class::cast)
                    .filter(part -> planning.isNew(IndexFact.keyOf(part.parentTable(), part.parentIndex())))
                    .isPresent();
            boolean unique = planning.after()
                    .exact(FactKey.of(FactKind.PARTITION, key.object()))
                    .map(PartitionFact.class::cast)
                    .map(partition -> planning.after().parts(partition.parent()))
                    .filter(parts ->
                            parts.stream().anyMatch(whole -> Cover.isKey(fact, whole) && planning.isNew(whole.key())))
                    .isPresent();
            if (index || unique) {
                return Reverse.of(List.of());
            }
        }
        return Reverse.of(DropActions.of(fact, planning.render()));
    }

    private void add(Verb verb, FactKey key, List<Action> actions, Reverse reverse) {
        if (!actions.isEmpty()) {
            created.add(new PlanStep(verb, key, actions, reverse));
        }
    }
}
