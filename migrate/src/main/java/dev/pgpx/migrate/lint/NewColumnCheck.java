package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Column;
import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.Setting;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.fact.ObjectName;

/** Columns that are added to tables with rows. */
final class NewColumnCheck implements Check {
    @Override
    public void check(Step step) {
        if (!(step.operation() instanceof TableOperation.Alter alter) || step.isNew(alter.table())) {
            return;
        }
        for (TableOperation.Placed placed : alter.changes()) {
            if (placed.change() instanceof TableChange.AddColumn add) {
                values(step, alter.table(), add, placed.offset());
                constraints(step, alter.table(), add.column(), placed.offset());
            } else if (placed.change() instanceof TableChange.Set set && set.setting() == Setting.SET_EXPRESSION) {
                step.at(Rule.ADD_STORED_COLUMN, placed.offset(), set.name().orElse(""), alter.table());
            }
        }
    }

    private static void values(Step step, ObjectName table, TableChange.AddColumn add, int offset) {
        Column column = add.column();
        boolean notNull = column.has(Constraint.Kind.NOT_NULL) || column.has(Constraint.Kind.PRIMARY_KEY);
        if (column.isSerial()) {
            step.safely(Rule.ADD_SERIAL_COLUMN, offset, Rewrites.serial(table, column), column.name(), table);
        } else if (column.generated() == Column.Generated.IDENTITY) {
            step.safely(Rule.ADD_IDENTITY_COLUMN, offset, Rewrites.identity(table, column), column.name(), table);
        } else if (column.generated() != Column.Generated.NOT) {
            if (add.rewrites(step.server())) {
                step.at(Rule.ADD_STORED_COLUMN, offset, column.name(), table);
            }
        } else if (add.hasVolatileDefault()) {
            String value = column.defaultValue().orElseThrow();
            step.safely(
                    Rule.VOLATILE_DEFAULT_REWRITES,
                    offset,
                    Rewrites.filled(table, column, value, notNull),
                    column.name(),
                    table,
                    value);
        } else if (notNull && column.defaultValue().isEmpty()) {
            step.safely(
                    Rule.REQUIRED_COLUMN_WITHOUT_DEFAULT,
                    offset,
                    Rewrites.required(table, column),
                    column.name(),
                    table);
        }
    }

    private static void constraints(Step step, ObjectName table, Column column, int offset) {
        for (Constraint constraint : column.constraints()) {
            switch (constraint.kind()) {
                case UNIQUE -> step.at(Rule.UNIQUE_CONSTRAINT_BUILDS_INDEX, offset, table);
                case PRIMARY_KEY -> step.at(Rule.PRIMARY_KEY_BUILDS_INDEX, offset, table);
                case CHECK -> step.at(Rule.CHECK_VALIDATES, offset, table);
                case FOREIGN_KEY -> {
                    if (column.defaultValue().isPresent()) {
                        step.at(
                                Rule.FOREIGN_KEY_VALIDATES,
                                offset,
                                table,
                                constraint
                                        .references()
                                        .map(ObjectName::toString)
                                        .orElse(""));
                    }
                }
                case NOT_NULL, EXCLUSION -> {
                    // a default says it for all rows, and what has none was told above
                }
            }
        }
    }
}
