package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.CreateActions;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.order.Step;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes, in the reverse order of what there was; with what would create it again. */
final class PlannedDrops {
    private final Planning planning;
    private final PlannedAlterations alterations;
    /** What creates again what goes with something, by what it goes with. */
    private final Map<FactKey, List<Back>> back = new HashMap<>();
    /** Columns that stay and lose their default meanwhile. */
    private final Set<FactKey> withoutDefault = new HashSet<>();

    private final List<PlanStep> steps = new ArrayList<>();

    PlannedDrops(Planning planning, PlannedAlterations alterations) {
        this.planning = planning;
        this.alterations = alterations;
    }

    /** Whether a column that stays has lost its default meanwhile. */
    boolean tookDefault(FactKey column) {
        return withoutDefault.contains(column);
    }

    /**
     * The steps for what goes before anything comes, or for what can only go after that.
     *
     * @param order what there was, in the order in which it would be created
     * @param late whether it is late
     */
    List<PlanStep> steps(List<Step> order, boolean late) {
        if (back.isEmpty()) {
            order.forEach(this::collectBack);
        }
        steps.clear();
        List<Step> reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        reversed.forEach(step -> drop(step, late));
        return List.copyOf(steps);
    }

    /** Notes what creates again each thing that goes, with all that goes with it. */
    private void collectBack(Step step) {
        if (planning.removal().isGone(step.key())) {
            collectBack(step.fact(), CreateActions.of(step, planning.render()));
        } else {
            for (Fact part : step.parts()) {
                if (planning.removal().isGone(part.key())) {
                    collectBack(part, CreateActions.of(Step.alone(part), planning.render()));
                }
            }
        }
    }

    private void collectBack(Fact fact, List<Action> actions) {
        if (!planning.cover().isInherited(fact)) {
            back.computeIfAbsent(planning.cover().root(fact), any -> new ArrayList<>())
                    .add(new Back(fact, actions));
        }
    }

    /** What creates something again: keys and indexes of partitions before those of the whole, and before attaching. */
    private List<String> back(FactKey root) {
        List<Back> all = new ArrayList<>(back.getOrDefault(root, List.of()));
        all.sort(Comparator.comparingInt(one -> one.rank(root)));
        return all.stream()
                .flatMap(one -> one.actions().stream())
                .map(Action::sql)
                .toList();
    }

    private record Back(Fact fact, List<Action> actions) {
        int rank(FactKey root) {
            boolean itself = fact.key().equals(root);
            return switch (fact.key().kind()) {
                case SEQUENCE -> 0;
                case INDEX, PRIMARY_KEY, UNIQUE -> itself ? 3 : 2;
                case PARTITION -> itself ? 1 : 4;
                case INDEX_PARTITION -> 5;
                default -> itself ? 1 : 6;
            };
        }
    }

    private void drop(Step step, boolean late) {
        if (step.key().kind() == FactKind.COLUMN_DEFAULT) {
            dropDefault((ColumnFact) step.fact(), late);
        } else if (planning.removal().isGone(step.key())) {
            drop(step.fact(), late);
        } else {
            List<Fact> parts = new ArrayList<>(step.parts());
            Collections.reverse(parts);
            parts.forEach(part -> dropPart(part, late));
        }
    }

    private void dropPart(Fact part, boolean late) {
        if (planning.removal().isGone(part.key())) {
            drop(part, late);
        } else if (part instanceof ColumnFact column) {
            dropDefault(column, late);
            dropIdentity(column, late);
            if (!late && planning.removal().isDetoured(column.key()) && !planning.inheritsDetour(column)) {
                steps.add(new PlanStep(
                        Verb.ALTER,
                        column.key(),
                        List.of(Alterations.toText(column)),
                        Reverse.of(List.of(Alterations.fromText(column)))));
            }
        }
    }

    private void dropDefault(ColumnFact column, boolean late) {
        FactKey key = new FactKey(FactKind.COLUMN_DEFAULT, column.table(), column.name());
        boolean goes = planning.removal().isGone(key) || planning.removal().isDetoured(column.key());
        if (late
                || planning.removal().isGone(column.key())
                || !goes
                || !(column.value() instanceof ColumnValue.DefaultValue)) {
            return;
        }
        if (withoutDefault.add(column.key())) {
            steps.add(new PlanStep(
                    Verb.ALTER,
                    column.key(),
                    List.of(Alterations.only(Alterations.withoutDefault(column))),
                    Reverse.of(CreateActions.of(new Step(key, column, List.of(), List.of()), planning.render()))));
        }
    }

    /** Its sequence may have the name of one that is created. */
    private void dropIdentity(ColumnFact column, boolean late) {
        boolean becomesOther = planning.removal()
                .altered(column.key())
                .filter(change -> !(((ColumnFact) change.after()).value() instanceof ColumnValue.Identity))
                .isPresent();
        if (!late
                && becomesOther
                && column.value() instanceof ColumnValue.Identity
                && withoutDefault.add(column.key())) {
            steps.add(new PlanStep(
                    Verb.ALTER,
                    column.key(),
                    List.of(Alterations.withoutIdentity(column)),
                    alterations.reverse(column, ColumnStates.given(column))));
        }
    }

    private void drop(Fact fact, boolean late) {
        FactKey key = fact.key();
        if (planning.removal().isLate(key) != late
                || !planning.cover().root(fact).equals(key)) {
            return;
        }
        Optional<PlanStep> renamed =
                fact instanceof NotNullFact notNull ? planning.notNulls().drop(notNull) : Optional.empty();
        if (renamed.isPresent()) {
            steps.addAll(
                    renamed.filter(step -> !step.actions().isEmpty()).stream().toList());
            return;
        }
        List<Action> actions = DropActions.of(fact, planning.render());
        if (!actions.isEmpty()) {
            steps.add(new PlanStep(Verb.DROP, key, actions, new Reverse(back(key), "")));
        }
    }
}
