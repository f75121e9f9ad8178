package dev.pgpx.transfer.seed;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.transfer.table.TableColumn;
import dev.pgpx.transfer.table.TableShape;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that find, change and insert rows that have the same columns and the same key, given as JSON. */
final class SeedSql {
    private final TableShape table;
    private final List<TableColumn> columns;
    private final List<String> key;
    private final boolean keyMayBeNull;

    SeedSql(PlannedRow row) {
        this.table = row.table();
        this.columns = table.columns().stream()
                .filter(column -> row.values().containsKey(column.name()))
                .toList();
        this.key = row.key();
        this.keyMayBeNull = key.stream()
                .anyMatch(column -> row.values().get(column) instanceof PlannedRow.Given given
                        && given.node().isNull());
    }

    /** Number, whether there is one, whether it differs, then all columns of the table. */
    String find() {
        String all = table.columns().stream()
                .map(column -> ", t." + column.sql() + "::text")
                .collect(Collectors.joining());
        return "select g.\"" + SeedJson.NUMBER + "\"::text, (t.tableoid is not null)::text, (" + differs() + ")::text"
                + all
                + " from " + given() + " left join " + table.name().sql() + " t on " + matches() + " order by g.\""
                + SeedJson.NUMBER + "\"";
    }

    String update() {
        return "update " + table.name().sql() + " t set "
                + changeable()
                        .map(column -> column.sql() + " = g." + column.sql())
                        .collect(Collectors.joining(", "))
                + " from " + given() + " where " + matches() + " and (" + differs() + ")";
    }

    String insert() {
        String overriding = columns.stream().anyMatch(TableColumn::alwaysIdentity) ? " overriding system value" : "";
        return "insert into " + table.name().sql() + " (" + listed(TableColumn::sql) + ")" + overriding + " select "
                + listed(column -> "g." + column.sql()) + " from " + given() + " where not exists (select from "
                + table.name().sql() + " t where " + matches() + ") order by g.\"" + SeedJson.NUMBER + "\"";
    }

    private String listed(Function<TableColumn, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }

    private Stream<TableColumn> changeable() {
        return columns.stream().filter(column -> !key.contains(column.name()));
    }

    private String given() {
        return "json_to_recordset($1::json) as g(\"" + SeedJson.NUMBER + "\" int"
                + columns.stream()
                        .map(column -> ", " + column.sql() + " " + column.type())
                        .collect(Collectors.joining())
                + ")";
    }

    private String matches() {
        String equals = keyMayBeNull ? " is not distinct from g." : " = g.";
        return key.stream()
                .map(Identifiers::quote)
                .map(column -> "t." + column + equals + column)
                .collect(Collectors.joining(" and "));
    }

    /** By their texts, since not all types know what is equal. */
    private String differs() {
        String each = changeable()
                .map(column -> "t." + column.sql() + "::text is distinct from g." + column.sql() + "::text")
                .collect(Collectors.joining(" or "));
        return each.isEmpty() ? "false" : each;
    }
}
