package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Column;
import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.migrate.statement.TypeName;
import java.util.List;
import java.util.Set;

/** Types that are seldom what one wants. */
final class ColumnTypeCheck implements Check {
    private static final Set<String> NARROW = Set.of("integer", "smallint", "serial", "smallserial");

    @Override
    public void check(Step step) {
        if (step.operation() instanceof TableOperation.Create create && !create.temporary()) {
            List<String> keys = create.constraints().stream()
                    .filter(constraint -> constraint.kind() == Constraint.Kind.PRIMARY_KEY)
                    .map(Constraint::columns)
                    .filter(columns -> columns.size() == 1)
                    .map(columns -> columns.get(0))
                    .toList();
            create.columns().forEach(column -> column(step, column, keys.contains(column.name())));
        } else if (step.operation() instanceof TableOperation.Alter alter) {
            for (TableOperation.Placed placed : alter.changes()) {
                if (placed.change() instanceof TableChange.AddColumn add) {
                    column(step, add.column(), false);
                } else if (placed.change() instanceof TableChange.SetType set) {
                    type(step, set.column(), set.type(), placed.offset(), false);
                }
            }
        }
    }

    private static void column(Step step, Column column, boolean key) {
        boolean primary = key || column.has(Constraint.Kind.PRIMARY_KEY);
        boolean limited = column.has(Constraint.Kind.CHECK);
        column.type().ifPresent(type -> {
            if (primary && NARROW.contains(type.name().name()) && !type.isArray()) {
                step.at(Rule.NARROW_PRIMARY_KEY, column.offset(), column.name(), type.sql());
            }
            type(step, column.name(), type, column.offset(), limited);
        });
    }

    private static void type(Step step, String column, TypeName type, int offset, boolean limited) {
        if (!type.name().schema().isEmpty()) {
            return;
        }
        switch (type.name().name()) {
            case "json" -> step.at(Rule.JSON_COLUMN, offset, column);
            case "money" -> step.at(Rule.MONEY_COLUMN, offset, column);
            case "timestamp without time zone" -> step.at(Rule.TIMESTAMP_WITHOUT_ZONE, offset, column);
            case "time with time zone" -> step.at(Rule.TIME_WITH_ZONE, offset, column);
            case "character" -> step.at(Rule.CHAR_COLUMN, offset, column, type.sql());
            case "serial", "bigserial", "smallserial" -> step.at(Rule.SERIAL_TYPE, offset, column, type.sql());
            case "character varying" -> {
                if (!type.modifiers().isEmpty()) {
                    step.at(Rule.VARCHAR_LENGTH, offset, column, type.sql());
                } else if (!limited) {
                    step.at(Rule.TEXT_WITHOUT_LIMIT, offset, column);
                }
            }
            case "text" -> {
                if (!limited) {
                    step.at(Rule.TEXT_WITHOUT_LIMIT, offset, column);
                }
            }
            default -> {
                // nothing to say
            }
        }
    }
}
