package dev.pgpx.testing.snapshot;

import java.util.ArrayList;
import java.util.List;

/**
 * What is not as it was in some tables. Immutable.
 *
 * @param rows the rows, table by table, in the order of their keys; unmodifiable
 */
public record TableDifference(List<RowDifference> rows) {
    /** Copies the rows. */
    public TableDifference {
        rows = List.copyOf(rows);
    }

    /**
     * Whether all is as it was.
     *
     * @return true when no row differs
     */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The rows of a table that are not as they were.
     *
     * @param table as the server names it
     * @return those rows; empty when there are none
     */
    public List<RowDifference> of(String table) {
        return rows.stream().filter(row -> row.table().equals(table)).toList();
    }

    /** Each table with its rows, one a line. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        String table = "";
        for (RowDifference row : rows) {
            if (!row.table().equals(table)) {
                table = row.table();
                lines.add(table);
            }
            lines.add("  " + row);
        }
        return lines.isEmpty() ? "nothing has changed" : String.join("\n", lines);
    }
}
