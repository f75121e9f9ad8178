package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Column;
import dev.pgpx.migrate.statement.Constraint;
import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.TypeName;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The texts of files that do without harm what a statement would do with it. */
final class Rewrites {
    private static final String STEPS = "-- transaction: off\n-- migrate:up\n";

    private Rewrites() {}

    /** A file whose statements are committed each by itself. */
    static String steps(String... statements) {
        return STEPS + List.of(statements).stream().map(sql -> sql + ";\n").collect(Collectors.joining());
    }

    static String index(IndexOperation.Create create) {
        String name = create.name().orElse(name(create.table().name(), "new", "idx"));
        return steps("create " + (create.unique() ? "unique " : "") + "index concurrently if not exists "
                + Identifiers.quote(name) + " on " + (create.only() ? "only " : "") + create.table() + " "
                + create.definition());
    }

    static String key(ObjectName table, Constraint constraint) {
        boolean primary = constraint.kind() == Constraint.Kind.PRIMARY_KEY;
        String suffix = primary ? "pkey" : "key";
        String name = constraint
                .name()
                .orElseGet(() -> primary
                        ? name(table.name(), "", suffix)
                        : name(table.name(), String.join("_", constraint.columns()), suffix));
        String quoted = Identifiers.quote(name);
        StringBuilder text = new StringBuilder(STEPS);
        text.append("create unique index concurrently if not exists ")
                .append(quoted)
                .append(" on ")
                .append(table)
                .append(" (")
                .append(columns(constraint.columns()))
                .append(");\n");
        if (primary) {
            constraint.columns().forEach(column -> text.append(notNullSteps(table, column)));
        }
        return text.append("alter table ")
                .append(table)
                .append(" add constraint ")
                .append(quoted)
                .append(primary ? " primary key" : " unique")
                .append(" using index ")
                .append(quoted)
                .append(";\n")
                .toString();
    }

    static String notNull(ObjectName table, String column) {
        return STEPS + notNullSteps(table, column);
    }

    private static String notNullSteps(ObjectName table, String column) {
        String check = Identifiers.quote(name(table.name(), column, "not_null"));
        String quoted = Identifiers.quote(column);
        String alter = "alter table " + table;
        return alter + " add constraint " + check + " check (" + quoted + " is not null) not valid;\n"
                + alter + " validate constraint " + check + ";\n"
                + alter + " alter column " + quoted + " set not null;\n"
                + alter + " drop constraint " + check + ";\n";
    }

    /** The constraint as it was written, not valid first. */
    static String notValid(ObjectName table, Constraint constraint, String written) {
        String name = Identifiers.quote(constraint
                .name()
                .orElseGet(() -> name(
                        table.name(),
                        String.join("_", constraint.columns()),
                        constraint.kind() == Constraint.Kind.FOREIGN_KEY ? "fkey" : "check")));
        String body = constraint.name().isPresent() ? written : "constraint " + name + " " + written;
        return steps(
                "alter table " + table + " add " + body + " not valid",
                "alter table " + table + " validate constraint " + name);
    }

    /** A column whose values are filled in later. */
    static String filled(ObjectName table, Column column, String value, boolean notNull) {
        String name = Identifiers.quote(column.name());
        String type = column.type().map(TypeName::sql).orElse("text");
        return STEPS + "alter table " + table + " add column " + name + " " + type + ";\n"
                + "alter table " + table + " alter column " + name + " set default " + value + ";\n"
                + backfill(table, name, value)
                + (notNull ? notNullSteps(table, column.name()) : "");
    }

    /** A column that must have a value, whose values somebody has to say. */
    static String required(ObjectName table, Column column) {
        String name = Identifiers.quote(column.name());
        String type = column.type().map(TypeName::sql).orElse("text");
        return STEPS + "alter table " + table + " add column " + name + " " + type + ";\n" + backfill(table, name, "?")
                + notNullSteps(table, column.name());
    }

    static String serial(ObjectName table, Column column) {
        String name = Identifiers.quote(column.name());
        ObjectName sequence = new ObjectName(table.schema(), name(table.name(), column.name(), "seq"));
        String next = "nextval(" + Identifiers.literal(sequence.sql()) + ")";
        return STEPS + "alter table " + table + " add column " + name + " bigint;\n"
                + "create sequence if not exists " + sequence + " owned by " + table + "." + name + ";\n"
                + "alter table " + table + " alter column " + name + " set default " + next + ";\n"
                + backfill(table, name, next) + notNullSteps(table, column.name());
    }

    static String identity(ObjectName table, Column column) {
        String name = Identifiers.quote(column.name());
        String alter = "alter table " + table;
        return serial(table, column)
                + "-- in one transaction, with the next number in place of 1:\n"
                + "-- " + alter + " alter column " + name + " drop default, alter column " + name
                + " add generated by default as identity (start with 1);\n";
    }

    static String type(ObjectName table, String column, TypeName type, String value) {
        String old = Identifiers.quote(column);
        String fresh = Identifiers.quote(name("", column, "new"));
        String routine = Identifiers.quote(name(table.name(), column, "copy"));
        return STEPS + "alter table " + table + " add column " + fresh + " " + type.sql() + ";\n"
                + "create function " + routine + "() returns trigger language plpgsql as $$\nbegin\n  new." + fresh
                + " := new." + old + "::" + type.sql() + ";\n  return new;\nend $$;\n"
                + "create trigger " + routine + " before insert or update on " + table
                + " for each row execute function " + routine + "();\n"
                + backfill(table, fresh, value)
                + "-- then, in a file of its own with a transaction: drop the trigger and the function, rename " + old
                + " and " + fresh + ", and later drop the old column\n";
    }

    private static String backfill(ObjectName table, String column, String value) {
        return "-- fill in batches, as a data migration: update " + table + " set " + column + " = " + value + " where "
                + column + " is null\n";
    }

    static String columns(List<String> columns) {
        return columns.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
    }

    /** A name as the server would make it up, short enough to be kept whole. */
    static String name(String table, String column, String suffix) {
        String whole = List.of(table, column, suffix).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        if (whole.getBytes(StandardCharsets.UTF_8).length <= Identifiers.MAX_BYTES) {
            return whole;
        }
        int end = suffix.length() + 10;
        String head = whole;
        while (head.getBytes(StandardCharsets.UTF_8).length > Identifiers.MAX_BYTES - end) {
            head = head.substring(0, head.length() - 1);
        }
        return head + "_" + Integer.toHexString(whole.hashCode()) + "_" + suffix;
    }
}
