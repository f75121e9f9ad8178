package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.ValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows to be written by one statement: what INSERT lists and what COPY is given. A column that some rows set and others do
 * not is written {@code default} for the others. Immutable, but records and drafts are read when they are written.
 *
 * @param <E> the record
 */
public final class RowBatch<E> {
    private final Table<E> table;
    private final List<RowValues> rows;
    private final List<Column<?>> columns;
    private final int parameters;

    private RowBatch(Table<E> table, List<RowValues> rows) {
        if (rows.isEmpty()) {
            throw QueryException.of("PGPX-1212", table.name());
        }
        this.table = table;
        this.rows = List.copyOf(rows);
        this.columns = setColumns(table, rows);
        this.parameters = countOf(rows, columns);
    }

    static <E> RowBatch<E> of(Table<E> table, List<RowValues> rows) {
        return new RowBatch<>(table, rows);
    }

    /**
     * A batch of records.
     *
     * @param table the table
     * @param records at least one; components that the database generates are ignored
     * @param <E> the record
     * @return the batch
     */
    public static <E> RowBatch<E> ofRecords(Table<E> table, List<? extends E> records) {
        return new RowBatch<>(
                table,
                records.stream().map(record -> RowValues.of(table, record)).toList());
    }

    /**
     * A batch of drafts.
     *
     * @param drafts at least one, all of the same table
     * @param <E> the record
     * @return the batch
     * @throws QueryException naming all required components that a draft leaves out
     */
    public static <E> RowBatch<E> ofDrafts(List<? extends Draft<E>> drafts) {
        return new RowBatch<>(
                drafts.get(0).table(), drafts.stream().map(RowValues::of).toList());
    }

    private static List<Column<?>> setColumns(Table<?> table, List<RowValues> rows) {
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            if (rows.stream().anyMatch(row -> row.isSet(indexOf(column)))) {
                columns.add(column);
            }
        }
        return List.copyOf(columns);
    }

    private static int countOf(List<RowValues> rows, List<Column<?>> columns) {
        int count = 0;
        for (RowValues row : rows) {
            for (Column<?> column : columns) {
                count += row.isSet(indexOf(column)) ? 1 : 0;
            }
        }
        return count;
    }

    private static int indexOf(Column<?> column) {
        return column.definition().index();
    }

    /**
     * The columns that are written.
     *
     * @return every column that a row sets; unmodifiable
     */
    public List<Column<?>> columns() {
        return columns;
    }

    /**
     * How many rows there are.
     *
     * @return at least one
     */
    public int size() {
        return rows.size();
    }

    /**
     * How many parameters {@link #insert()} has.
     *
     * @return the number
     */
    public int parameterCount() {
        return parameters;
    }

    /**
     * Whether the rows can be sent by COPY in binary form: all set the same columns, of types that have one.
     *
     * @return true when {@link #copy()} may be used
     */
    public boolean isCopyable() {
        return !columns.isEmpty()
                && parameters == rows.size() * columns.size()
                && columns.stream()
                        .allMatch(column -> column.definition().codec().hasBinary());
    }

    /**
     * The rows as an INSERT.
     *
     * @return {@code insert into … values …}, its parameters taken from the rows when it is sent
     */
    public Statement insert() {
        SqlWriter out = new SqlWriter();
        out.token(Token.Mark.OPEN).text("insert into ");
        out.token(new TableReference(table, TableReference.Kind.TARGET));
        renderRows(out);
        return out.token(Token.Mark.CLOSE).statement("insert " + table.name());
    }

    /**
     * The rows as a COPY.
     *
     * @return {@code copy … from stdin (format binary)}; its data are the rows, as {@link #writeRow} gives them
     */
    public Statement copy() {
        String names =
                columns.stream().map(column -> Identifiers.quote(column.name())).collect(Collectors.joining(", "));
        String sql = "copy " + Identifiers.quote(table.schema(), table.name()) + " (" + names
                + ") from stdin (format binary)";
        return Statement.of(sql, "copy " + table.name());
    }

    /**
     * Hands over the values of a row.
     *
     * @param index the row
     * @param out receives a value for each of {@link #columns()} that the row sets
     * @throws ValueException naming the column, when its type cannot hold the value
     */
    public void writeRow(int index, ParameterWriter out) {
        RowValues row = rows.get(index);
        for (Column<?> column : columns) {
            if (row.isSet(indexOf(column))) {
                writeCell(row, column, out);
            }
        }
    }

    private static void writeCell(RowValues row, Column<?> column, ParameterWriter out) {
        try {
            row.write(indexOf(column), out);
        } catch (ValueException e) {
            throw e.at(ColumnCodec.place(column.definition()));
        }
    }

    /** Appends {@code (…) values (…), …}, and the values. */
    void renderRows(SqlWriter out) {
        if (columns.isEmpty()) {
            renderDefaults(out);
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? " (" : ", ").identifier(columns.get(i).name());
        }
        out.text(") values ");
        for (int i = 0; i < rows.size(); i++) {
            out.text(i == 0 ? "(" : ", (");
            renderRow(out, rows.get(i));
            out.text(")");
        }
        out.values(new RowParameters(this));
    }

    /** Rows that set nothing: one can be written as such, for several a column has to be named. */
    private void renderDefaults(SqlWriter out) {
        if (rows.size() == 1) {
            out.text(" default values");
        } else {
            out.text(" (").identifier(table.columns().get(0).name()).text(") values (default)");
            out.text(", (default)".repeat(rows.size() - 1));
        }
    }

    private void renderRow(SqlWriter out, RowValues row) {
        for (int i = 0; i < columns.size(); i++) {
            Column<?> column = columns.get(i);
            out.text(i == 0 ? "" : ", ");
            if (row.isSet(indexOf(column))) {
                out.placeholder(column.definition().codec().type());
            } else {
                out.text("default");
            }
        }
    }

    private record RowParameters(RowBatch<?> batch) implements Parameters {
        @Override
        public int count() {
            return batch.parameterCount();
        }

        @Override
        public void writeTo(ParameterWriter out) {
            for (int i = 0; i < batch.size(); i++) {
                batch.writeRow(i, out);
            }
        }
    }
}
