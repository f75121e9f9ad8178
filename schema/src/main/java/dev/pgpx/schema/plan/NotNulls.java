package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.ddl.CreateActions;
import dev.pgpx.schema.ddl.DropActions;
import dev.pgpx.schema.ddl.RenameActions;
import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.PropertyChange;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.order.Step;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Not-null constraints, which have names from server 18 on: a fact only where it is not the one that the server gives. So one that
 * comes or goes while the column stays not null is only renamed.
 */
final class NotNulls {
    /** The server from which on they have names. */
    private static final int NAMED = 18;

    private final Diff diff;
    private final Facts before;
    private final Facts after;
    private final Removal removal;
    private final Inheritance inheritance;
    private final RenderOptions render;
    private final Set<String> kept = new HashSet<>();

    NotNulls(Diff diff, Removal removal, Inheritance inheritance, RenderOptions render) {
        this.diff = diff;
        this.before = diff.renamed();
        this.after = diff.after();
        this.removal = removal;
        this.inheritance = inheritance;
        this.render = render;
    }

    /** Those that keep the name of a table or column that is renamed get the new one. */
    List<PlanStep> renames() {
        boolean renamed = diff.changes().stream().anyMatch(Change.Rename.class::isInstance);
        List<PlanStep> steps = new ArrayList<>();
        if (!renamed || render.server() < NAMED) {
            return steps;
        }
        for (ColumnFact column : diff.before().of(ColumnFact.class)) {
            FactKey now = diff.renamed(column.key());
            boolean plain =
                    !column.nullable() && told(diff.before(), column.key()).isEmpty();
            String was = plainName(column.key());
            String is = plainName(now);
            if (!plain || was.equals(is)) {
                continue;
            }
            if (told(after, now).filter(fact -> fact.name().equals(was)).isPresent()) {
                kept.add(now + " " + was);
            } else if (inheritance.parents(now.object()).isEmpty()) {
                steps.add(step(
                        Verb.RENAME,
                        now.object(),
                        List.of(rename(now.object(), was, is)),
                        List.of(rename(now.object(), is, was)),
                        was));
            }
        }
        return steps;
    }

    /** Whether the nullability of a column follows from what is done about its constraint. */
    boolean isTold(FactKey column) {
        Optional<NotNullFact> was = told(before, column);
        Optional<NotNullFact> now = told(after, column);
        return was.isPresent() != now.isPresent();
    }

    /** What is done where a constraint is no fact any more: no actions where nothing is; empty where it is dropped. */
    Optional<PlanStep> drop(NotNullFact fact) {
        FactKey column = ColumnFact.keyOf(fact.table(), fact.column());
        Optional<Fact> there = removal.isGone(column) ? Optional.empty() : after.exact(column);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        boolean replaced = told(after, column).isPresent();
        if (replaced || passesOn(column)) {
            return Optional.of(step(Verb.ALTER, fact.table(), List.of(), List.of(), fact.name()));
        }
        if (((ColumnFact) there.get()).nullable()) {
            return Optional.empty();
        }
        NotNullFact plain = plain(column);
        return Optional.of(step(Verb.ALTER, fact.table(), change(fact, plain), change(plain, fact), fact.name()));
    }

    /** What is done where a constraint is a new fact: no actions where nothing is; empty where it is created. */
    Optional<PlanStep> create(NotNullFact fact) {
        FactKey column = ColumnFact.keyOf(fact.table(), fact.column());
        Optional<Fact> there = removal.isGone(column) ? Optional.empty() : before.exact(column);
        if (passesOn(column) || kept.contains(column + " " + fact.name())) {
            return Optional.of(step(Verb.ALTER, fact.table(), List.of(), List.of(), fact.name()));
        }
        boolean wasNullable =
                there.map(found -> ((ColumnFact) found).nullable()).orElse(false);
        if (wasNullable && told(before, column).isEmpty()) {
            return Optional.empty();
        }
        NotNullFact was = there.flatMap(any -> told(before, column)).orElse(plain(column));
        return Optional.of(step(
                Verb.ALTER,
                fact.table(),
                change(was, fact),
                there.isEmpty() ? List.of() : change(fact, was),
                fact.name()));
    }

    /** Whether the table that the table inherits from passes it on, when the column there changes. */
    private boolean passesOn(FactKey column) {
        return inheritance.parents(column.object()).stream()
                .map(parent -> ColumnFact.keyOf(parent, column.part()))
                .anyMatch(whole -> removal.isGone(whole)
                        || (before.exact(whole).isEmpty() && after.exact(whole).isPresent())
                        || removal.altered(whole)
                                .filter(change -> change.properties().stream()
                                        .anyMatch(property -> property.name().equals("nullable")))
                                .isPresent());
    }

    private List<Action> change(NotNullFact from, NotNullFact to) {
        if (from.validated() && !to.validated()) {
            List<Action> anew = new ArrayList<>(DropActions.of(from, render));
            anew.addAll(CreateActions.of(new Step(to.key(), to, List.of(), List.of()), render));
            return anew;
        }
        List<Action> actions = new ArrayList<>();
        if (!from.name().equals(to.name())) {
            actions.add(rename(from.table(), from.name(), to.name()));
        }
        NotNullFact named =
                new NotNullFact(from.table(), to.name(), from.column(), from.inheritable(), from.validated());
        List<PropertyChange> properties = new ArrayList<>();
        if (named.inheritable() != to.inheritable()) {
            properties.add(new PropertyChange("inheritable", named.inheritable(), to.inheritable()));
        }
        if (named.validated() != to.validated()) {
            properties.add(new PropertyChange("validated", named.validated(), to.validated()));
        }
        if (!properties.isEmpty()) {
            actions.addAll(Alterations.of(new Change.Alter(named, to, properties), render)
                    .orElse(List.of()));
        }
        return actions;
    }

    private static PlanStep step(Verb verb, ObjectName table, List<Action> actions, List<Action> back, String name) {
        return new PlanStep(verb, new FactKey(FactKind.NOT_NULL, table, name), actions, Reverse.of(back));
    }

    private static Action rename(ObjectName table, String from, String to) {
        return RenameActions.of(new FactKey(FactKind.NOT_NULL, table, from), new FactKey(FactKind.NOT_NULL, table, to))
                .get(0);
    }

    private static NotNullFact plain(FactKey column) {
        return new NotNullFact(
                column.object(), plainName(column), column.part(), /* inheritable= */ true, /* validated= */ true);
    }

    private static String plainName(FactKey column) {
        return column.object().name() + "_" + column.part() + "_not_null";
    }

    private static Optional<NotNullFact> told(Facts facts, FactKey column) {
        return facts.parts(column.object()).stream()
                .filter(NotNullFact.class::isInstance)
                .map(NotNullFact.class::cast)
                .filter(fact -> fact.column().equals(column.part()))
                .findFirst();
    }
}
