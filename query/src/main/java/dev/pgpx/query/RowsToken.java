package dev.pgpx.query;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an insert, whole: {@code (a, b) values ($1, $2), ($3, default)}. One token, so that a text that is known is found
 * without a step for each value.
 *
 * @param columns the positions of those that are written; none for rows of defaults
 * @param rows how many
 * @param cells which values are set, row by row over all of those columns; null for all
 */
record RowsToken(Table<?> table, BitSet columns, int rows, @Nullable BitSet cells, Overriding overriding)
        implements Token {
    @Override
    public void write(SqlText out) {
        if (columns.isEmpty()) {
            writeDefaults(out);
            return;
        }
        List<? extends Column<?>> written =
                columns.stream().<Column<?>>mapToObj(table::column).toList();
        String before = " (";
        for (Column<?> column : written) {
            out.text(before).identifier(column.name());
            before = ", ";
        }
        out.text(")").text(overriding.words()).text(" values ");
        int cell = 0;
        for (int row = 0; row < rows; row++) {
            before = row == 0 ? "(" : ", (";
            for (Column<?> column : written) {
                out.text(before);
                if (cells == null || cells.get(cell)) {
                    out.placeholder(column.definition().codec().type());
                } else {
                    out.text("default");
                }
                cell++;
                before = ", ";
            }
            out.text(")");
        }
    }

    /** One row of defaults can be written as such, for several a column has to be named. */
    private void writeDefaults(SqlText out) {
        if (rows == 1) {
            out.text(" default values");
        } else {
            out.text(" (").identifier(table.columns().get(0).name()).text(") values (default)");
            out.text(", (default)".repeat(rows - 1));
        }
    }
}
