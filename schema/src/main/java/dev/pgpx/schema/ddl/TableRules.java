package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnFact.Storage;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PartitionFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tables with their columns. */
final class TableRules {
    static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    TableFact.class,
                    TableRules::create,
                    table -> List.of("drop " + kind(table) + " " + table.name().sql())),
            new Rule<>(
                    ColumnFact.class,
                    (column, step) ->
                            step.key().kind() == FactKind.COLUMN_DEFAULT ? List.of(setDefault(column)) : added(column),
                    column -> List.of(alter(column.table()) + "drop column " + Identifiers.quote(column.name()))),
            Rule.of(
                    PartitionFact.class,
                    partition -> alter(partition.parent()) + "attach partition "
                            + partition.table().sql() + " " + partition.bound(),
                    partition -> alter(partition.parent()) + "detach partition "
                            + partition.table().sql()));

    private TableRules() {}

    /** {@code alter table book }. */
    static String alter(ObjectName table) {
        return "alter table " + table.sql() + " ";
    }

    /** {@code alter table book alter column title }. */
    static String alter(ColumnFact column) {
        return alter(column.table()) + "alter column " + Identifiers.quote(column.name()) + " ";
    }

    /** {@code table} or {@code foreign table}. */
    static String kind(TableFact table) {
        return table.foreign().isPresent() ? "foreign table" : "table";
    }

    private static List<String> create(TableFact table, Step step) {
        List<String> lines = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Fact part : step.parts()) {
            if (part instanceof ColumnFact column) {
                boolean withoutDefault = step.withoutDefaults().contains(column.name());
                line(table, withoutNotNull(column, step.parts()), withoutDefault)
                        .ifPresent(lines::add);
                after.addAll(after(table, column, withoutDefault));
            } else if (ConstraintRules.isUnchecked(part)) {
                after.addAll(ConstraintRules.added(part));
            } else {
                ConstraintRules.line(part).ifPresent(lines::add);
            }
        }
        List<String> statements = new ArrayList<>();
        statements.add(create(table, lines));
        statements.addAll(after);
        if (table.security().enabled()) {
            statements.add(alter(table.name()) + "enable row level security");
        }
        if (table.security().forced()) {
            statements.add(alter(table.name()) + "force row level security");
        }
        return statements;
    }

    /** A column whose not-null constraint is said by itself. */
    private static ColumnFact withoutNotNull(ColumnFact column, List<Fact> parts) {
        boolean said = parts.stream()
                .anyMatch(part ->
                        part instanceof NotNullFact notNull && notNull.column().equals(column.name()));
        return !said
                ? column
                : new ColumnFact(
                        column.table(),
                        column.position(),
                        column.name(),
                        column.type(),
                        /* nullable= */ true,
                        column.value(),
                        column.inherited(),
                        column.storage());
    }

    private static String create(TableFact table, List<String> lines) {
        StringBuilder sql = new StringBuilder("create ");
        sql.append(table.persistence() == Persistence.UNLOGGED ? "unlogged " : "")
                .append(kind(table))
                .append(' ')
                .append(table.name().sql());
        table.type().ifPresent(type -> sql.append(" of ").append(type.sql()));
        if (table.type().isEmpty() || !lines.isEmpty()) {
            sql.append(lines.stream()
                    .collect(Collectors.joining(
                            ",\n    ", lines.isEmpty() ? " (" : " (\n    ", lines.isEmpty() ? ")" : "\n)")));
        }
        if (!table.parents().isEmpty()) {
            sql.append(table.parents().stream()
                    .map(ObjectName::sql)
                    .collect(Collectors.joining(", ", " inherits (", ")")));
        }
        table.partitionKey().ifPresent(key -> sql.append(" partition by ").append(key));
        table.foreign().ifPresent(foreign -> sql.append(" server ")
                .append(Identifiers.quote(foreign.server()))
                .append(Text.options(foreign.options())));
        table.method().ifPresent(method -> sql.append(" using ").append(Identifiers.quote(method)));
        sql.append(Text.parameters(" with ", table.parameters()));
        table.tablespace().ifPresent(space -> sql.append(" tablespace ").append(Identifiers.quote(space)));
        return sql.toString();
    }

    /** The line in the statement of its table; none for a column that is only inherited or of the type of the table. */
    private static Optional<String> line(TableFact table, ColumnFact column, boolean withoutDefault) {
        if (column.inherited()) {
            return Optional.empty();
        }
        if (table.type().isEmpty()) {
            return Optional.of(definition(column, withoutDefault));
        }
        String constraints = constraints(column, withoutDefault);
        return constraints.isEmpty()
                ? Optional.empty()
                : Optional.of(Identifiers.quote(column.name()) + " with options" + constraints);
    }

    /** A column's name, type and constraints, as they stand in a table's statement. */
    static String definition(ColumnFact column, boolean withoutDefault) {
        Storage storage = column.storage();
        StringBuilder sql =
                new StringBuilder(Identifiers.quote(column.name())).append(' ').append(column.type());
        storage.compression().ifPresent(method -> sql.append(" compression ").append(method));
        sql.append(Text.options(storage.options()));
        storage.collation().ifPresent(collation -> sql.append(" collate ").append(collation.sql()));
        return sql.append(constraints(column, withoutDefault)).toString();
    }

    private static String constraints(ColumnFact column, boolean withoutDefault) {
        StringBuilder sql = new StringBuilder();
        if (column.value() instanceof ColumnValue.DefaultValue byDefault && !withoutDefault) {
            sql.append(" default ").append(byDefault.sql());
        } else if (column.value() instanceof ColumnValue.Computed computed) {
            sql.append(" generated always as (").append(computed.sql()).append(')');
            sql.append(computed.virtual() ? " virtual" : " stored");
        } else if (column.value() instanceof ColumnValue.Identity identity) { // which implies not null
            return sql.append(identity(column, identity)).toString();
        }
        return column.nullable() ? sql.toString() : sql.append(" not null").toString();
    }

    /** What makes numbers for a column, with a space before. */
    static String identity(ColumnFact column, ColumnValue.Identity identity) {
        String name = identity.sequence()
                .filter(sequence -> !sequence.name().equals(column.table().name() + "_" + column.name() + "_seq"))
                .map(sequence -> " sequence name " + sequence.sql())
                .orElse("");
        String options = (name + Text.counting(identity.options())).strip();
        return (identity.always() ? " generated always" : " generated by default")
                + " as identity"
                + (options.isEmpty() ? "" : " (" + options + ")");
    }

    private static List<String> after(TableFact table, ColumnFact column, boolean withoutDefault) {
        List<String> statements = new ArrayList<>();
        if (column.inherited() && column.value() instanceof ColumnValue.DefaultValue && !withoutDefault) {
            statements.add(setDefault(column).replaceFirst("^alter table ", "alter table only "));
        }
        statements.addAll(storage(column));
        if (table.foreign().isPresent()) {
            statements.replaceAll(sql -> sql.replaceFirst("^alter table ", "alter foreign table "));
        }
        return statements;
    }

    private static String setDefault(ColumnFact column) {
        return column.value() instanceof ColumnValue.DefaultValue byDefault
                ? alter(column) + "set default " + byDefault.sql()
                : alter(column) + "drop default";
    }

    /** What has no place in the column's definition on all servers. */
    private static List<String> storage(ColumnFact column) {
        List<String> statements = new ArrayList<>();
        Storage storage = column.storage();
        storage.method().ifPresent(method -> statements.add(alter(column) + "set storage " + method));
        storage.statistics().ifPresent(target -> statements.add(alter(column) + "set statistics " + target));
        if (!storage.parameters().isEmpty()) {
            statements.add(alter(column) + "set" + Text.parameters(" ", storage.parameters()));
        }
        return statements;
    }

    /** The statements that add a column to a table that is there. */
    private static List<String> added(ColumnFact column) {
        List<String> statements = new ArrayList<>();
        statements.add(alter(column.table()) + "add column " + definition(column, /* withoutDefault= */ false));
        statements.addAll(storage(column));
        return statements;
    }
}
