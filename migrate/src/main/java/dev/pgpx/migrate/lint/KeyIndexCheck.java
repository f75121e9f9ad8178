package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;

/** Foreign keys whose columns no index begins with, when all files are applied. */
final class KeyIndexCheck implements Check {
    @Override
    public void check(Step step) {
        if (step.operation() instanceof TableOperation.Create create) {
            create.allConstraints().forEach(constraint -> look(step, create.table(), constraint));
        } else if (step.operation() instanceof TableOperation.Alter alter) {
            for (TableOperation.Placed placed : alter.changes()) {
                if (placed.change() instanceof TableChange.AddConstraint add) {
                    look(step, alter.table(), add.constraint());
                } else if (placed.change() instanceof TableChange.AddColumn add) {
                    add.column().constraints().forEach(constraint -> look(step, alter.table(), constraint));
                }
            }
        }
    }

    private static void look(Step step, ObjectName table, Constraint constraint) {
        boolean isNew = step.isNew(table) || step.operation() instanceof TableOperation.Create;
        if (constraint.kind() != Constraint.Kind.FOREIGN_KEY) {
            return;
        }
        step.later(() -> {
            Optional<LintCatalog.Table> found = step.catalog().table(table);
            List<String> columns = constraint.columns();
            boolean there = found.filter(known -> known.hasIndexOn(columns)).isPresent()
                    || step.known().earlier().hasIndexOn(table, columns);
            if ((isNew || found.isPresent()) && !there) {
                String name = Rewrites.name(table.name(), String.join("_", columns), "idx");
                String index = "create index concurrently if not exists " + Rewrites.columns(List.of(name)) + " on "
                        + table + " (" + Rewrites.columns(columns) + ")";
                step.safely(
                        Rule.FOREIGN_KEY_WITHOUT_INDEX,
                        constraint.offset(),
                        Rewrites.steps(index),
                        table,
                        Rewrites.columns(columns));
            }
        });
    }
}
