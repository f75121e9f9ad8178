package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.CreateActions;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RenameActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.diff.PropertyChange;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.order.DependencyOrder;
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

/**
 * Puts the changes of a diff in order: renames; then what goes, in the reverse order of what there is; then what is created and
 * altered, in the order of what there shall be; at last what could only go after that.
 */
final class Planner {
    private final Diff diff;
    private final Facts before;
    private final Facts after;
    private final RenderOptions render;
    private final Inheritance inheritance;
    private final Removal removal;
    private final Cover cover;
    private final NotNulls notNulls;
    private final List<PlanStep> steps = new ArrayList<>();
    /** What creates again what goes with something, by what it goes with. */
    private final Map<FactKey, List<Back>> back = new HashMap<>();
    /** Columns that stay and lose their default meanwhile. */
    private final Set<FactKey> withoutDefault = new HashSet<>();

    private Planner(Diff diff, RenderOptions render) {
        this.diff = diff;
        this.before = diff.renamed();
        this.after = diff.after();
        this.render = render;
        this.inheritance = new Inheritance(before, after);
        this.removal = new Removal(diff, render, inheritance);
        this.cover = new Cover(before, removal, inheritance);
        this.notNulls = new NotNulls(diff, removal, inheritance, render);
    }

    /** The steps, in order. */
    static List<PlanStep> steps(Diff diff, RenderOptions render) {
        if (diff.isEmpty()) {
            return List.of();
        }
        Refusals.check(diff);
        return new Planner(diff, render).steps();
    }

    private List<PlanStep> steps() {
        renames();
        steps.addAll(notNulls.renames());
        List<Step> old = new ArrayList<>(DependencyOrder.of(before));
        old.forEach(this::collectBack);
        Collections.reverse(old);
        old.forEach(step -> drop(step, /* late= */ false));
        List<PlanStep> created = new ArrayList<>();
        DependencyOrder.of(after).forEach(step -> create(step, created));
        steps.addAll(PartitionOrder.arranged(created, after, before));
        old.forEach(step -> drop(step, /* late= */ true));
        return List.copyOf(steps);
    }

    private void renames() {
        for (Change change : diff.changes()) {
            if (change instanceof Change.Rename rename && !movesWithTable(rename) && !isPassedOn(rename)) {
                steps.add(new PlanStep(
                        Verb.RENAME,
                        rename.before(),
                        RenameActions.of(rename.before(), rename.after()),
                        Reverse.of(RenameActions.of(rename.after(), rename.before()))));
            }
        }
    }

    /** A column is renamed with that of the table that it is inherited from. */
    private boolean isPassedOn(Change.Rename rename) {
        return rename.before().kind() == FactKind.COLUMN
                && inheritance.parents(rename.after().object()).stream().anyMatch(parent -> diff.changes()
                        .contains(new Change.Rename(
                                ColumnFact.keyOf(parent, rename.before().part()),
                                ColumnFact.keyOf(parent, rename.after().part()))));
    }

    /** A sequence moves to another schema with the table whose column it belongs to. */
    private boolean movesWithTable(Change.Rename rename) {
        return rename.before().kind() == FactKind.SEQUENCE
                && rename.before()
                        .object()
                        .name()
                        .equals(rename.after().object().name())
                && after.get(FactKey.of(FactKind.SEQUENCE_OWNER, rename.after().object()))
                        .map(SequenceOwnerFact.class::cast)
                        .filter(owner -> before.get(owner.key()).isPresent()
                                && owner.table()
                                        .schema()
                                        .equals(owner.sequence().schema()))
                        .isPresent();
    }

    // ---- what goes

    /** Notes what creates again each thing that goes, with all that goes with it. */
    private void collectBack(Step step) {
        if (removal.isGone(step.key())) {
            collectBack(step.fact(), CreateActions.of(step, render));
        } else {
            for (Fact part : step.parts()) {
                if (removal.isGone(part.key())) {
                    collectBack(part, CreateActions.of(alone(part), render));
                }
            }
        }
    }

    private void collectBack(Fact fact, List<Action> actions) {
        if (!cover.isInherited(fact)) {
            back.computeIfAbsent(cover.root(fact), any -> new ArrayList<>()).add(new Back(fact, actions));
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
        } else if (removal.isGone(step.key())) {
            drop(step.fact(), late);
        } else {
            List<Fact> parts = new ArrayList<>(step.parts());
            Collections.reverse(parts);
            parts.forEach(part -> dropPart(part, late));
        }
    }

    private void dropPart(Fact part, boolean late) {
        if (removal.isGone(part.key())) {
            drop(part, late);
        } else if (part instanceof ColumnFact column) {
            dropDefault(column, late);
            dropIdentity(column, late);
            if (!late && removal.isDetoured(column.key()) && !inheritsDetour(column)) {
                steps.add(new PlanStep(
                        Verb.ALTER,
                        column.key(),
                        List.of(Alterations.toText(column)),
                        Reverse.of(List.of(Alterations.fromText(column)))));
            }
        }
    }

    private boolean inheritsDetour(ColumnFact column) {
        return inheritance.parents(column.table()).stream()
                .anyMatch(parent -> removal.isDetoured(ColumnFact.keyOf(parent, column.name())));
    }

    private void dropDefault(ColumnFact column, boolean late) {
        FactKey key = new FactKey(FactKind.COLUMN_DEFAULT, column.table(), column.name());
        boolean goes = removal.isGone(key) || removal.isDetoured(column.key());
        if (late || removal.isGone(column.key()) || !goes || !(column.value() instanceof ColumnValue.DefaultValue)) {
            return;
        }
        if (withoutDefault.add(column.key())) {
            steps.add(new PlanStep(
                    Verb.ALTER,
                    column.key(),
                    List.of(Alterations.only(Alterations.withoutDefault(column))),
                    Reverse.of(CreateActions.of(new Step(key, column, List.of(), List.of()), render))));
        }
    }

    /** Its sequence may have the name of one that is created. */
    private void dropIdentity(ColumnFact column, boolean late) {
        boolean becomesOther = removal.altered(column.key())
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
                    reverse(alteration(column, given(column)))));
        }
    }

    private static Change.Alter alteration(ColumnFact was, ColumnFact now) {
        return (Change.Alter) Diff.of(new Facts(List.of(was)), new Facts(List.of(now)), DiffOptions.DEFAULT)
                .changes()
                .get(0);
    }

    private void drop(Fact fact, boolean late) {
        FactKey key = fact.key();
        if (removal.isLate(key) != late || !cover.root(fact).equals(key)) {
            return;
        }
        Optional<PlanStep> renamed = fact instanceof NotNullFact notNull ? notNulls.drop(notNull) : Optional.empty();
        if (renamed.isPresent()) {
            steps.addAll(
                    renamed.filter(step -> !step.actions().isEmpty()).stream().toList());
            return;
        }
        List<Action> actions = DropActions.of(fact, render);
        if (!actions.isEmpty()) {
            steps.add(new PlanStep(Verb.DROP, key, actions, new Reverse(back(key), "")));
        }
    }

    // ---- what comes

    private void create(Step step, List<PlanStep> created) {
        FactKey key = step.key();
        if (key.kind() == FactKind.COLUMN_DEFAULT) {
            createDefault(step, created);
        } else if (isNew(key)) {
            if (!comesWithWhole(step.fact())) {
                add(Verb.CREATE, key, CreateActions.of(step, render), dropping(step.fact()), created);
            }
        } else {
            alter(key, List.of(), created);
            step.parts().forEach(part -> createPart(part, step.withoutDefaults(), created));
        }
    }

    private void createPart(Fact part, List<String> withoutDefaults, List<PlanStep> created) {
        FactKey key = part.key();
        ColumnFact column = part instanceof ColumnFact found ? found : null;
        boolean detached = column != null && withoutDefaults.contains(column.name());
        Optional<PlanStep> renamed =
                part instanceof NotNullFact notNull && isNew(key) ? notNulls.create(notNull) : Optional.empty();
        if (renamed.isPresent()) {
            created.addAll(
                    renamed.filter(step -> !step.actions().isEmpty()).stream().toList());
        } else if (isNew(key)) {
            if (!comesWithWhole(part)) {
                Fact shown = detached && column != null ? given(column) : part;
                add(Verb.CREATE, key, CreateActions.of(alone(shown), render), dropping(part), created);
            } else if (column != null) {
                differingFromWhole(column, created);
            }
        } else if (column != null && (removal.isDetoured(key) || withoutDefault.contains(key))) {
            comeBack(column, detached, created);
        } else {
            alter(key, detached ? List.of("value") : List.of(), created);
        }
    }

    /** A default that comes after its table. */
    private void createDefault(Step step, List<PlanStep> created) {
        ColumnFact column = (ColumnFact) step.fact();
        Fact was = before.get(column.key()).orElse(column);
        boolean same = !isNew(column.key())
                && !withoutDefault.contains(column.key())
                && was instanceof ColumnFact other
                && other.value().equals(column.value());
        if (!same) {
            add(
                    Verb.ALTER,
                    column.key(),
                    CreateActions.of(step, render),
                    Reverse.of(List.of(Alterations.withoutDefault(column))),
                    created);
        }
    }

    /** A column that was text, or had no default, meanwhile. */
    private void comeBack(ColumnFact column, boolean detached, List<PlanStep> created) {
        ColumnFact was = given((ColumnFact) before.get(column.key()).orElseThrow());
        ColumnFact now = detached ? given(column) : column;
        if (removal.isDetoured(column.key())) {
            if (!inheritsDetour(column)) {
                add(
                        Verb.ALTER,
                        column.key(),
                        List.of(Alterations.fromText(column)),
                        Reverse.of(List.of(Alterations.toText(column))),
                        created);
            }
            was = typed(was, column);
        }
        difference(was, now, created);
    }

    /** What a column has from the whole may differ in its default. */
    private void differingFromWhole(ColumnFact column, List<PlanStep> created) {
        for (ObjectName parent : inheritance.parents(column.table())) {
            Optional<Fact> whole = after.get(ColumnFact.keyOf(parent, column.name()));
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
                difference(was, column, created);
                return;
            }
        }
    }

    private void difference(ColumnFact was, ColumnFact now, List<PlanStep> created) {
        Diff between = Diff.of(new Facts(List.of(was)), new Facts(List.of(now)), DiffOptions.DEFAULT);
        for (Change change : between.changes()) {
            if (change instanceof Change.Alter alter) {
                alter(alter, List.of(), created);
            }
        }
    }

    private void alter(FactKey key, List<String> without, List<PlanStep> created) {
        removal.altered(key).ifPresent(change -> {
            if (!isPassedOn(change)) {
                alter(change, without, created);
            }
        });
    }

    private void alter(Change.Alter change, List<String> without, List<PlanStep> created) {
        List<PropertyChange> properties = change.properties().stream()
                .filter(property -> without.stream().noneMatch(property.name()::startsWith))
                .filter(property -> !property.name().equals("nullable") || !notNulls.isTold(change.key()))
                .toList();
        if (properties.isEmpty()) {
            return;
        }
        Change.Alter shown = new Change.Alter(change.before(), change.after(), properties);
        List<Action> actions = Alterations.of(shown, render).orElse(List.of());
        if (!isWhollyPassedOn(change)) {
            actions = actions.stream().map(Alterations::only).toList();
        }
        if (actions.isEmpty()) {
            return;
        }
        add(Verb.ALTER, change.key(), actions, reverse(shown), created);
    }

    private Reverse reverse(Change.Alter change) {
        List<PropertyChange> properties = change.properties().stream()
                .map(property -> new PropertyChange(property.name(), property.after(), property.before()))
                .toList();
        return Alterations.of(new Change.Alter(change.after(), change.before(), properties), render)
                .map(Reverse::of)
                .orElseGet(
                        () -> Reverse.none("PostgreSQL has no statement that alters it back; it has to be made anew"));
    }

    /** Whether the tables that the table inherits from pass the same change on to it. */
    private boolean isPassedOn(Change.Alter change) {
        FactKey key = change.key();
        return isPart(key)
                && inheritance.parents(key.object()).stream()
                        .anyMatch(parent -> removal.altered(new FactKey(key.kind(), parent, key.part()))
                                .filter(other -> same(other, change))
                                .isPresent());
    }

    /** Whether all tables that inherit change in the same way, so that one statement does for all. */
    private boolean isWhollyPassedOn(Change.Alter change) {
        FactKey key = change.key();
        return key.kind() != FactKind.COLUMN
                || change.properties().stream()
                        .anyMatch(property -> property.name().equals("type"))
                || inheritance.children(key.object()).stream()
                        .allMatch(child -> removal.altered(new FactKey(key.kind(), child, key.part()))
                                .filter(other -> same(other, change))
                                .isPresent());
    }

    private static boolean isPart(FactKey key) {
        return key.kind() == FactKind.COLUMN || key.kind() == FactKind.CHECK || key.kind() == FactKind.NOT_NULL;
    }

    private static boolean same(Change.Alter one, Change.Alter other) {
        return one.properties().toString().equals(other.properties().toString());
    }

    private boolean isNew(FactKey key) {
        return removal.isGone(key) || before.exact(key).isEmpty();
    }

    /** Whether a table that is there gets something by what is done to a table that it inherits from. */
    private boolean comesWithWhole(Fact fact) {
        FactKey key = fact.key();
        return isPart(key)
                && inheritance.parents(key.object()).stream().anyMatch(parent -> {
                    FactKey whole = new FactKey(key.kind(), parent, key.part());
                    FactKey table = after.resolve(FactKey.of(FactKind.TABLE, parent));
                    return after.exact(whole).isPresent() && isNew(whole) && !isNew(table);
                });
    }

    /** What is part of something of the whole goes with that again. */
    private Reverse dropping(Fact fact) {
        if (fact instanceof IndexFact || fact instanceof PrimaryKeyFact || fact instanceof UniqueFact) {
            FactKey key = fact.key();
            boolean index = after.exact(new FactKey(FactKind.INDEX_PARTITION, key.object(), key.part()))
                    .map(IndexPartitionFact.class::cast)
                    .filter(part -> isNew(IndexFact.keyOf(part.parentTable(), part.parentIndex())))
                    .isPresent();
            boolean unique = after.exact(FactKey.of(FactKind.PARTITION, key.object()))
                    .map(PartitionFact.class::cast)
                    .map(partition -> after.parts(partition.parent()))
                    .filter(parts -> parts.stream().anyMatch(whole -> Cover.isKey(fact, whole) && isNew(whole.key())))
                    .isPresent();
            if (index || unique) {
                return Reverse.of(List.of());
            }
        }
        return Reverse.of(DropActions.of(fact, render));
    }

    private static void add(Verb verb, FactKey key, List<Action> actions, Reverse reverse, List<PlanStep> created) {
        if (!actions.isEmpty()) {
            created.add(new PlanStep(verb, key, actions, reverse));
        }
    }

    private static Step alone(Fact fact) {
        return new Step(fact.key(), fact, List.of(), List.of());
    }

    private static ColumnFact given(ColumnFact column) {
        boolean given =
                column.value() instanceof ColumnValue.DefaultValue || column.value() instanceof ColumnValue.Identity;
        ColumnValue value = given ? ColumnValue.Given.GIVEN : column.value();
        return with(column, column.type(), value, column.storage());
    }

    /** As it is when it has got the type of another back. */
    private static ColumnFact typed(ColumnFact was, ColumnFact now) {
        ColumnFact.Storage storage = was.storage();
        return with(
                was,
                now.type(),
                was.value(),
                new ColumnFact.Storage(
                        now.storage().collation(),
                        now.storage().method(),
                        storage.compression(),
                        storage.statistics(),
                        storage.parameters(),
                        storage.options()));
    }

    private static ColumnFact with(ColumnFact column, String type, ColumnValue value, ColumnFact.Storage storage) {
        return new ColumnFact(
                column.table(),
                column.position(),
                column.name(),
                type,
                column.nullable(),
                value,
                column.inherited(),
                storage);
    }
}
