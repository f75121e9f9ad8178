package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import java.util.List;

/**
 * The rows of a hierarchy that has several tables, as a query in FROM. The planner takes it apart again: conditions reach the
 * tables, and joins whose columns nobody reads are left out.
 */
final class StoredRows {
    private static final String BASE = "pgpx_base";

    private final StoredTables stored;
    private final Table<?> hierarchy;
    private final SqlText out;

    private StoredRows(StoredTables stored, SqlText out) {
        this.stored = stored;
        this.hierarchy = stored.hierarchy();
        this.out = out;
    }

    /** Appends the query in parentheses, without a name. */
    static void write(StoredTables stored, SqlText out) {
        StoredRows rows = new StoredRows(stored, out);
        out.text("(");
        if (stored.isJoined()) {
            rows.writeJoined();
        } else {
            rows.writeUnion();
        }
        out.text(")");
    }

    private void writeJoined() {
        String before = "select ";
        for (Column<?> column : hierarchy.columns()) {
            joinedColumn(out.text(before), column);
            before = ", ";
        }
        out.text(" from ")
                .text(Identifiers.quote(hierarchy.schema(), hierarchy.name()))
                .text(" as " + BASE);
        for (int i = 0; i < stored.subtypes().size(); i++) {
            StoredTables.Subtype subtype = stored.subtypes().get(i);
            out.text(" left join ").text(Identifiers.quote(subtype.schema(), subtype.name()));
            out.text(" as ").text(alias(i));
            before = " on ";
            for (Column<?> key : hierarchy.keyColumns()) {
                out.text(before).text(alias(i)).text(".").identifier(key.name());
                out.text(" = " + BASE + ".").identifier(key.name());
                before = " and ";
            }
        }
    }

    private static String alias(int subtype) {
        return "pgpx_" + (subtype + 1);
    }

    /** Of several subtypes that share a column at most one has a row. */
    private void joinedColumn(SqlText text, Column<?> column) {
        List<String> owners = java.util.stream.IntStream.range(
                        0, stored.subtypes().size())
                .filter(i -> stored.subtypes().get(i).columns().contains(column))
                .mapToObj(StoredRows::alias)
                .toList();
        if (owners.size() < 2) {
            text.text(owners.isEmpty() ? BASE : owners.get(0)).text(".").identifier(column.name());
            return;
        }
        String before = "coalesce(";
        for (String owner : owners) {
            text.text(before).text(owner).text(".").identifier(column.name());
            before = ", ";
        }
        text.text(") as ").identifier(column.name());
    }

    private void writeUnion() {
        String before = "select ";
        for (StoredTables.Subtype subtype : stored.subtypes()) {
            for (Column<?> column : hierarchy.columns()) {
                ownColumn(out.text(before), subtype, column);
                before = ", ";
            }
            out.text(" from ").text(Identifiers.quote(subtype.schema(), subtype.name()));
            before = " union all select ";
        }
    }

    private void ownColumn(SqlText text, StoredTables.Subtype subtype, Column<?> column) {
        if (subtype.columns().contains(column)) {
            text.identifier(column.name());
            return;
        }
        boolean tells = column.equals(stored.discriminator());
        text.text(tells ? Identifiers.literal(subtype.value()) : "null").text("::");
        text.type(column.definition().codec().type()).text(" as ").identifier(column.name());
    }
}
