package dev.pgpx.schema.ddl;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.ExclusionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexFact.Uniqueness;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.SchemaFact;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * The table of rules by which facts become SQL: one line for each kind that has a statement or a line in its table's.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-commands.html">SQL Commands</a>; what not every
 * supported server knows is a {@link Features feature} of the statement.
 */
final class Rules {
    private static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    SchemaFact.class,
                    (schema, parts) -> "create schema if not exists " + Identifiers.quote(schema.name())),
            new Rule<>(
                    EnumFact.class,
                    (type, parts) -> "create type " + type.name().sql() + " as enum ("
                            + type.labels().stream().map(Identifiers::literal).collect(Collectors.joining(", ")) + ")"),
            new Rule<>(
                    TableFact.class,
                    (table, parts) -> "create table " + table.name().sql()
                            + parts.stream().collect(Collectors.joining(",\n    ", " (\n    ", "\n)"))),
            new Rule<>(ColumnFact.class, (column, parts) -> column(column)),
            new Rule<>(
                    PrimaryKeyFact.class,
                    (key, parts) ->
                            "constraint " + Identifiers.quote(key.name()) + " primary key " + list(key.columns())),
            new Rule<>(
                    UniqueFact.class,
                    (key, parts) -> "constraint " + Identifiers.quote(key.name()) + " unique "
                            + (key.nullsNotDistinct() ? "nulls not distinct " : "") + list(key.columns())),
            new Rule<>(
                    CheckFact.class,
                    (check, parts) ->
                            "constraint " + Identifiers.quote(check.name()) + " check (" + check.expression() + ")"),
            new Rule<>(
                    ExclusionFact.class,
                    (exclusion, parts) ->
                            "constraint " + Identifiers.quote(exclusion.name()) + " exclude " + exclusion.definition()),
            new Rule<>(
                    ForeignKeyFact.class,
                    (key, parts) -> "alter table " + key.table().sql() + " add constraint "
                            + Identifiers.quote(key.name()) + "\n    foreign key " + list(key.columns())
                            + " references "
                            + key.target().sql() + " " + list(key.targetColumns()) + onDelete(key.onDelete())),
            new Rule<>(IndexFact.class, (index, parts) -> index(index)),
            new Rule<>(
                    SequenceFact.class,
                    (sequence, parts) -> "create sequence " + sequence.name().sql()),
            new Rule<>(
                    CommentFact.class,
                    (comment, parts) ->
                            "comment on " + commented(comment) + " is " + Identifiers.literal(comment.text())));

    private Rules() {}

    /**
     * The SQL of a fact.
     *
     * @param fact the fact
     * @param parts the SQL of its parts, in order
     * @return a statement, or a line of its owner's
     */
    static String sql(Fact fact, List<String> parts) {
        for (Rule<?> rule : ALL) {
            if (rule.type().isInstance(fact)) {
                return rule.apply(fact, parts);
            }
        }
        throw new IllegalStateException("no rule for " + fact);
    }

    private static String column(ColumnFact column) {
        StringBuilder sql =
                new StringBuilder(Identifiers.quote(column.name())).append(' ').append(column.type());
        if (column.value() instanceof ColumnValue.DefaultValue byDefault) {
            sql.append(" default ").append(byDefault.sql());
        } else if (column.value() instanceof ColumnValue.Computed computed) {
            sql.append(" generated always as (").append(computed.sql()).append(')');
            sql.append(computed.virtual() ? " virtual" : " stored");
        } else if (column.value() instanceof ColumnValue.Identity identity) { // which implies not null
            return sql.append(identity.always() ? " generated always" : " generated by default")
                    .append(" as identity")
                    .toString();
        }
        return column.nullable() ? sql.toString() : sql.append(" not null").toString();
    }

    private static String index(IndexFact index) {
        String condition = index.condition().map(sql -> " where " + sql).orElse("");
        String nulls = index.unique() == Uniqueness.NULLS_NOT_DISTINCT ? " nulls not distinct" : "";
        return "create " + (index.unique() == Uniqueness.NONE ? "" : "unique ") + "index "
                + Identifiers.quote(index.name()) + " on " + index.table().sql() + " " + list(index.columns()) + nulls
                + condition;
    }

    private static String onDelete(DeleteRule rule) {
        return rule == DeleteRule.NO_ACTION
                ? ""
                : " on delete " + rule.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String commented(CommentFact comment) {
        String table = comment.table().sql();
        return comment.column().isEmpty()
                ? "table " + table
                : "column " + table + "." + Identifiers.quote(comment.column());
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Identifiers::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    private record Rule<F extends Fact>(Class<F> type, BiFunction<F, List<String>, String> sql) {
        String apply(Fact fact, List<String> parts) {
            return sql.apply(type.cast(fact), parts);
        }
    }
}
