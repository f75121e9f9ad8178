package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.ObjectOperation.Verb;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.stream.Collectors;

/** What is dropped while applications may use it. */
final class DropCheck implements Check {
    @Override
    public void check(Step step) {
        Operation operation = step.operation();
        if (operation instanceof TableOperation.Drop drop) {
            drop(step, drop);
        } else if (operation instanceof TableOperation.Alter alter && !step.isNew(alter.table())) {
            alter.changes().forEach(placed -> change(step, alter.table(), placed));
        } else if (operation instanceof ObjectOperation.OfKind of && of.verb() == Verb.DROP) {
            object(step, of);
        } else if (operation instanceof IndexOperation.Drop drop && drop.cascade()) {
            step.report(Rule.DROP_CASCADE, "an index");
        }
    }

    private static void drop(Step step, TableOperation.Drop drop) {
        for (ObjectName name : drop.names()) {
            if (step.isNew(name)) {
                continue;
            }
            switch (drop.kind()) {
                case TABLE, FOREIGN_TABLE -> {
                    step.report(Rule.DROP_TABLE, name);
                    dependents(step, name, "", 0);
                }
                case VIEW, MATERIALIZED_VIEW -> step.report(Rule.DROP_VIEW, name);
                case SEQUENCE, INDEX -> {
                    // no application names them
                }
            }
            if (drop.cascade()) {
                step.report(Rule.DROP_CASCADE, name);
            }
        }
    }

    private static void change(Step step, ObjectName table, TableOperation.Placed placed) {
        if (placed.change() instanceof TableChange.DropColumn drop) {
            step.at(Rule.DROP_COLUMN, placed.offset(), drop.column(), table);
            dependents(step, table, drop.column(), placed.offset());
            if (drop.cascade()) {
                step.at(Rule.DROP_CASCADE, placed.offset(), drop.column());
            }
        } else if (placed.change() instanceof TableChange.DropConstraint drop && drop.cascade()) {
            step.at(Rule.DROP_CASCADE, placed.offset(), drop.constraint());
        }
    }

    /** Views that read what is dropped; of a table any column counts. */
    private static void dependents(Step step, ObjectName table, String column, int offset) {
        String views = step.catalog().table(table).stream()
                .flatMap(found -> found.dependents().stream())
                .filter(dependent -> column.isEmpty() || dependent.column().equals(column))
                .map(dependent -> "view " + dependent.view())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!views.isEmpty()) {
            String what = column.isEmpty() ? table.toString() : "column " + column + " of " + table;
            step.at(Rule.DROP_WITH_DEPENDENTS, offset, what, views);
        }
    }

    private static void object(Step step, ObjectOperation.OfKind drop) {
        String name = drop.name().map(ObjectName::toString).orElse("");
        if (drop.name().filter(step::isNew).isPresent()) {
            return;
        }
        switch (drop.kind()) {
            case "database" -> step.report(Rule.DROP_DATABASE, name);
            case "schema" -> step.report(Rule.DROP_SCHEMA, name);
            case "type", "domain" -> step.report(Rule.DROP_TYPE, name);
            default -> {
                // no data is lost
            }
        }
        if (drop.cascade()) {
            step.report(Rule.DROP_CASCADE, drop.kind() + " " + name);
        }
    }
}
