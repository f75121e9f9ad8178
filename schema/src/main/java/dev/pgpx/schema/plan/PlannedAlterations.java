package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.ddl.Alterations;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.diff.PropertyChange;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.plan.PlanStep.Verb;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stays and is altered, once for a table and all that inherit from it. */
final class PlannedAlterations {
    private final Planning planning;

    PlannedAlterations(Planning planning) {
        this.planning = planning;
    }

    /** What makes one state of a column of another. */
    List<PlanStep> between(ColumnFact was, ColumnFact now) {
        return difference(was, now)
                .flatMap(change -> alter(change, List.of()).stream())
                .toList();
    }

    /** What brings one state of a column back from another. */
    Reverse reverse(ColumnFact was, ColumnFact now) {
        return reverse(difference(was, now).findFirst().orElseThrow());
    }

    private static Stream<Change.Alter> difference(ColumnFact was, ColumnFact now) {
        return Diff.of(new Facts(List.of(was)), new Facts(List.of(now)), DiffOptions.DEFAULT).changes().stream()
                .filter(Change.Alter.class::isInstance)
                .map(Change.Alter.class::cast);
    }

    /** What alters something, but for properties whose names begin with some words; nothing where what it inherits from is altered so. */
    Optional<PlanStep> alter(FactKey key, List<String> without) {
        return planning.removal()
                .altered(key)
                .filter(change -> !isPassedOn(change))
                .flatMap(change -> alter(change, without));
    }

    private Optional<PlanStep> alter(Change.Alter change, List<String> without) {
        List<PropertyChange> properties = change.properties().stream()
                .filter(property -> without.stream().noneMatch(property.name()::startsWith))
                .filter(property -> !property.name().equals("nullable")
                        || !planning.notNulls().isTold(change.key()))
                .toList();
        if (properties.isEmpty()) {
            return Optional.empty();
        }
        Change.Alter shown = new Change.Alter(change.before(), change.after(), properties);
        List<Action> actions = Alterations.of(shown, planning.render()).orElse(List.of());
        if (!isWhollyPassedOn(change)) {
            actions = actions.stream().map(Alterations::only).toList();
        }
        return actions.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanStep(Verb.ALTER, change.key(), actions, reverse(shown)));
    }

    private Reverse reverse(Change.Alter change) {
        List<PropertyChange> properties = change.properties().stream()
                .map(property -> new PropertyChange(property.name(), property.after(), property.before()))
                .toList();
        return Alterations.of(new Change.Alter(change.after(), change.before(), properties), planning.render())
                .map(Reverse::of)
                .orElseGet(
                        () -> Reverse.none("PostgreSQL has no statement that alters it back; it has to be made anew"));
    }

    /** Whether the tables that the table inherits from pass the same change on to it. */
    private boolean isPassedOn(Change.Alter change) {
        FactKey key = change.key();
        return isPart(key)
                && planning.inheritance().parents(key.object()).stream().anyMatch(parent -> planning.removal()
                        .altered(new FactKey(key.kind(), parent, key.part()))
                        .filter(other -> same(other, change))
                        .isPresent());
    }

    /** Whether all tables that inherit change in the same way, so that one statement does for all. */
    private boolean isWhollyPassedOn(Change.Alter change) {
        FactKey key = change.key();
        return key.kind() != FactKind.COLUMN
                || change.properties().stream()
                        .anyMatch(property -> property.name().equals("type"))
                || planning.inheritance().children(key.object()).stream().allMatch(child -> planning.removal()
                        .altered(new FactKey(key.kind(), child, key.part()))
                        .filter(other -> same(other, change))
                        .isPresent());
    }

    /** Whether tables pass it on to those that inherit from them. */
    static boolean isPart(FactKey key) {
        return key.kind() == FactKind.COLUMN || key.kind() == FactKind.CHECK || key.kind() == FactKind.NOT_NULL;
    }

    private static boolean same(Change.Alter one, Change.Alter other) {
        return one.properties().toString().equals(other.properties().toString());
    }
}
