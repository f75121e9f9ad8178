package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows to be written with the same columns: what INSERT lists and what COPY is given. A column that some rows set and others
 * do not is written {@code default} for the others.
 */
final class RowSet<E> implements Parameters {
    private final Table<E> table;
    private final List<RowValues> rows;
    private final List<Column<?>> columns;

    private RowSet(Table<E> table, List<RowValues> rows, List<Column<?>> columns) {
        this.table = table;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
    }

    /** The rows with every column that one of them sets. */
    static <E> RowSet<E> of(Table<E> table, List<RowValues> rows) {
        if (rows.isEmpty()) {
            throw QueryException.of("PGPX-1212", table.name());
        }
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (rows.stream().anyMatch(row -> row.isSet(column.definition().index()))) {
                columns.add(column);
            }
        }
        return new RowSet<>(table, rows, columns);
    }

    Table<E> table() {
        return table;
    }

    List<Column<?>> columns() {
        return columns;
    }

    /** Appends {@code insert into … (…) values (…), …}. */
    void renderInsert(SqlWriter out) {
        out.text("insert into ");
        table.renderReference(out);
        if (columns.isEmpty()) {
            out.text(" default values");
            return;
        }
        out.text(" (");
        String separator = "";
        for (Column<?> column : columns) {
            out.text(separator).identifier(column.name());
            separator = ", ";
        }
        out.text(") values ");
        int number = 0;
        for (int i = 0; i < rows.size(); i++) {
            out.text(i == 0 ? "(" : ", (");
            number = renderRow(out, rows.get(i), number);
            out.text(")");
        }
    }

    private int renderRow(SqlWriter out, RowValues row, int firstNumber) {
        int number = firstNumber;
        String separator = "";
        for (Column<?> column : columns) {
            out.text(separator);
            if (row.isSet(column.definition().index())) {
                number++;
                out.placeholder(number, column.definition().codec().type());
            } else {
                out.text("default");
            }
            separator = ", ";
        }
        return number;
    }

    @Override
    public int count() {
        int count = 0;
        for (RowValues row : rows) {
            for (Column<?> column : columns) {
                count += row.isSet(column.definition().index()) ? 1 : 0;
            }
        }
        return count;
    }

    @Override
    public void writeTo(ParameterWriter out) {
        for (RowValues row : rows) {
            for (Column<?> column : columns) {
                if (row.isSet(column.definition().index())) {
                    row.write(column.definition().index(), out);
                }
            }
        }
    }
}
