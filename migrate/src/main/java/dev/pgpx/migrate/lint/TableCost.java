package dev.pgpx.migrate.lint;

import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How long work on all rows of a table takes.
 *
 * @param table the table
 * @param bytes the size of its rows, without its indexes
 * @param rows how many they are
 * @param indexes the columns of its indexes, each
 */
record TableCost(LintCatalog.Table table, long bytes, long rows, List<List<String>> indexes) {
    /** A row of a table that was never analyzed. */
    private static final int USUAL_ROW = 100;

    /** What {@code analyze} reads of a large table: 300 pages for each of 100 values of a histogram. */
    private static final long SAMPLE = 300L * 100 * 8_192;

    private static final Set<String> PLAIN = Set.of(
            "smallint",
            "integer",
            "bigint",
            "boolean",
            "date",
            "real",
            "double precision",
            "timestamp without time zone",
            "timestamp with time zone",
            "uuid",
            "oid");

    TableCost {
        indexes = List.copyOf(indexes);
    }

    /** With indexes that are made before. */
    TableCost withIndexes(List<List<String>> more) {
        List<List<String>> all = new ArrayList<>(indexes);
        all.addAll(more);
        return new TableCost(table, bytes, rows, all);
    }

    /** The cost of a table with what inherits from it, which a partitioned one has in its size already. */
    static TableCost of(LintCatalog.Table table, LintCatalog catalog) {
        long bytes = table.bytes() - table.indexBytes();
        long rows = table.rows() > 0 ? table.rows() : bytes / USUAL_ROW;
        if (!table.partitioned()) {
            for (ObjectName child : table.children()) {
                TableCost more = catalog.table(child)
                        .map(found -> of(found, catalog))
                        .orElse(new TableCost(table, 0, 0, List.of()));
                bytes += more.bytes;
                rows += more.rows;
            }
        }
        return new TableCost(table, bytes, rows, table.indexed());
    }

    Cost scan() {
        return Cost.reading(bytes);
    }

    /** All rows anew, and all indexes. */
    Cost rewrite() {
        return scan().plus(Cost.writing(bytes)).plus(allIndexes());
    }

    Cost allIndexes() {
        Cost all = Cost.NONE;
        for (List<String> columns : indexes) {
            all = all.plus(Cost.sorting(rows, isPlain(columns)));
        }
        return all;
    }

    Cost index(List<String> columns) {
        return scan().plus(Cost.sorting(rows, isPlain(columns)));
    }

    /** Whether keys are compared without a collation: that is not known of expressions. */
    private boolean isPlain(List<String> columns) {
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(column -> table.columns().containsKey(column)
                                && PLAIN.contains(table.columns().get(column).type()));
    }

    Cost key() {
        return scan().plus(Cost.lookingUp(rows));
    }

    Cost update() {
        return scan().plus(Cost.updating(rows, indexes.size()));
    }

    Cost delete() {
        return scan().plus(Cost.deleting(rows));
    }

    Cost vacuum() {
        return Cost.reading(table.bytes()).atMost();
    }

    /** What is read, and two seconds for the numbers that are made of it. */
    Cost analyze() {
        return Cost.reading(Math.min(bytes, SAMPLE))
                .plus(new Cost(0, rows == 0 ? 0 : 2))
                .atMost();
    }
}
