package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements that fail when they are run again. Only where that happens: in files that are not one transaction. */
final class ExistenceCheck implements Check {
    /** Those of which {@code create} knows {@code if not exists}, of those that have no operation of their own. */
    private static final Set<String> OPTIONAL = Set.of("schema", "extension", "server", "user mapping");

    @Override
    public void check(Step step) {
        if (step.transaction().isHeld()) {
            return;
        }
        Operation operation = step.operation();
        if (operation instanceof TableOperation.Create create) {
            create(step, create.ifNotExists(), "table " + create.table());
        } else if (operation instanceof IndexOperation.Create create
                && create.name().isPresent()) {
            create(step, create.ifNotExists(), "index " + create.name().get());
        } else if (operation instanceof ObjectOperation.CreateSequence create) {
            create(step, create.ifNotExists(), "sequence " + create.name());
        } else if (operation instanceof ObjectOperation.CreateView create && create.materialized()) {
            create(step, create.ifNotExists(), "materialized view " + create.name());
        } else if (operation instanceof ObjectOperation.AddLabel add) {
            create(step, add.ifNotExists(), "label " + add.label());
        } else if (operation instanceof TableOperation.Drop drop) {
            drop(step, drop.ifExists(), names(drop.names()));
        } else if (operation instanceof IndexOperation.Drop drop) {
            drop(step, drop.ifExists(), names(drop.names()));
        } else if (operation instanceof ObjectOperation.OfKind of) {
            object(step, of);
        } else if (operation instanceof TableOperation.Alter alter) {
            alter.changes().forEach(placed -> change(step, placed));
        }
    }

    private static void object(Step step, ObjectOperation.OfKind of) {
        String what = of.kind() + of.name().map(name -> " " + name).orElse("");
        if (of.verb() == ObjectOperation.Verb.DROP) {
            drop(step, of.forgiving() || of.kind().equals("owned"), what);
        } else if (of.verb() == ObjectOperation.Verb.CREATE && OPTIONAL.contains(of.kind())) {
            create(step, of.forgiving(), what);
        }
    }

    private static void change(Step step, TableOperation.Placed placed) {
        if (placed.change() instanceof TableChange.AddColumn add && !add.ifNotExists()) {
            step.at(
                    Rule.MISSING_IF_NOT_EXISTS,
                    placed.offset(),
                    "column " + add.column().name());
        } else if (placed.change() instanceof TableChange.DropColumn drop && !drop.ifExists()) {
            step.at(Rule.MISSING_IF_EXISTS, placed.offset(), "column " + drop.column());
        } else if (placed.change() instanceof TableChange.DropConstraint drop && !drop.ifExists()) {
            step.at(Rule.MISSING_IF_EXISTS, placed.offset(), "constraint " + drop.constraint());
        }
    }

    private static void create(Step step, boolean forgiving, String what) {
        if (!forgiving) {
            step.report(Rule.MISSING_IF_NOT_EXISTS, what);
        }
    }

    private static void drop(Step step, boolean forgiving, String what) {
        if (!forgiving) {
            step.report(Rule.MISSING_IF_EXISTS, what);
        }
    }

    private static String names(List<ObjectName> names) {
        return names.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }
}
