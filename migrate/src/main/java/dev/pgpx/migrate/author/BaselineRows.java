package dev.pgpx.migrate.author;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.database.Database;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows that migrations leave in tables, and where sequences stand: a baseline brings them, too.
 *
 * @param inserts the statements, each with a semicolon and a line end; empty when there are no rows
 * @param sums a sum of the rows of each table that has some
 */
record BaselineRows(String inserts, Map<String, String> sums) {
    /** What would act on rows, or refuse them as long as others are not there. */
    private static final Set<FactKind> LATER = EnumSet.of(
            FactKind.FOREIGN_KEY,
            FactKind.TRIGGER,
            FactKind.EVENT_TRIGGER,
            FactKind.RULE,
            FactKind.POLICY,
            FactKind.MATERIALIZED_VIEW);

    /** The rows of a database. */
    static BaselineRows of(Database database, Schema schema) {
        StringBuilder inserts = new StringBuilder();
        Map<String, String> sums = new LinkedHashMap<>();
        for (TableFact table : schema.facts(TableFact.class)) {
            String name = table.name().sql();
            if (table.partitionKey().isEmpty() && hasRows(database, name)) {
                sums.put(name, sum(database, name));
                inserts.append(insert(database, schema, table));
            }
        }
        counters(database).forEach(inserts::append);
        return new BaselineRows(inserts.toString(), sums);
    }

    /** The text that creates a schema with these rows. */
    String textWith(Schema schema) {
        if (inserts.isEmpty()) {
            return schema.export().text();
        }
        Facts first =
                firm(schema.facts().only(fact -> !LATER.contains(fact.key().kind())));
        Facts all = schema.without(FactKind.OWNER).facts();
        Diff rest = Diff.of(first.without(FactKind.OWNER), all, DiffOptions.DEFAULT.withCertainRenames(false));
        String later = rest.isEmpty() ? "" : "\n" + Plan.of(rest).sql();
        return new Schema(first).export().text() + "\n" + inserts + later;
    }

    /** The tables of which another database has other rows. */
    List<String> differing(Database other) {
        return sums.entrySet().stream()
                .filter(table -> !sum(other, table.getKey()).equals(table.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Without what needs what was left out. */
    private static Facts firm(Facts facts) {
        Facts found = facts;
        while (true) {
            Facts before = found;
            Map<FactKey, SortedSet<FactKey>> needs = before.dependencies();
            Facts left = before.only(fact -> needs.getOrDefault(fact.key(), new TreeSet<>()).stream()
                            .allMatch(needed -> before.get(needed).isPresent())
                    && fact.dependencies().stream()
                            .allMatch(needed -> before.get(needed).isPresent()));
            if (left.equals(before)) {
                return left;
            }
            found = left;
        }
    }

    private static boolean hasRows(Database database, String table) {
        return text(database, "select exists (select from only " + table + ")::text")
                .equals("true");
    }

    private static String sum(Database database, String table) {
        return text(
                database,
                "select coalesce(md5(string_agg(r::text, e'\\n' order by r::text)), '') from only " + table + " r");
    }

    private static String text(Database database, String query) {
        return database.one(unsafe(query).map(row -> row.require(0, Codecs.TEXT)));
    }

    private static String insert(Database database, Schema schema, TableFact table) {
        List<String> columns = schema.facts(ColumnFact.class).stream()
                .filter(column -> column.table().equals(table.name()))
                .filter(column -> !(column.value() instanceof ColumnValue.Computed))
                .sorted(Comparator.comparingInt(ColumnFact::position))
                .map(ColumnFact::name)
                .map(Identifiers::quote)
                .toList();
        String values = columns.stream()
                .map(column -> "quote_nullable(r." + column + "::text)")
                .collect(Collectors.joining(", "));
        List<String> rows = database.list(unsafe("select '    (' || concat_ws(', ', " + values + ") || ')' from only "
                        + table.name().sql() + " r order by r::text")
                .map(row -> row.require(0, Codecs.TEXT)));
        return "insert into " + table.name().sql() + " (" + String.join(", ", columns)
                + ") overriding system value values\n" + String.join(",\n", rows) + ";\n\n";
    }

    /** Where sequences stand that have counted. */
    private static List<String> counters(Database database) {
        List<String> counters = new ArrayList<>();
        database.list(unsafe("select quote_literal(format('%I.%I', schemaname, sequencename)), last_value::text"
                        + " from pg_sequences where last_value is not null order by 1")
                .map(row -> counters.add("select setval(" + row.require(0, Codecs.TEXT) + ", "
                        + row.require(1, Codecs.TEXT) + ");\n\n")));
        return counters;
    }
}
