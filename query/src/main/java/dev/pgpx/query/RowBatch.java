package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.ValueException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows to be written by one statement: what INSERT lists and what COPY is given. A column that some rows set and others do
 * not is written {@code default} for the others. Immutable, but records and drafts are read when they are written.
 *
 * @param <E> the record
 */
public final class RowBatch<E> {
    private final Table<E> table;
    private final List<RowValues> rows;
    private final BitSet positions;
    private final List<Column<?>> columns;
    /** The positions in the table of the columns that are written. */
    private final int[] indexes;

    private final int parameters;

    private RowBatch(Table<E> table, List<RowValues> rows) {
        if (rows.isEmpty()) {
            throw QueryException.of("PGPX-1212", table.name());
        }
        this.table = table;
        this.rows = List.copyOf(rows);
        this.positions = setColumns(rows);
        this.columns = columnsAt(table, positions);
        this.indexes = positions.stream().toArray();
        this.parameters = countOf(rows);
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

    /**
     * The same rows, with columns written that are otherwise left to the database. Of drafts only what they set is written.
     *
     * @param more columns of the table
     * @return the batch with them
     */
    @SuppressWarnings("ReferenceEquality") // rows of a batch mostly share the object, and comparing costs more
    public RowBatch<E> including(List<Column<?>> more) {
        List<RowValues> included = new ArrayList<>(rows.size());
        BitSet before = rows.get(0).columns();
        BitSet after = rows.get(0).including(more).columns();
        for (RowValues row : rows) {
            boolean same = row instanceof RowValues.OfRecord<?> && row.columns() == before;
            included.add(same ? ((RowValues.OfRecord<?>) row).withColumns(after) : row.including(more));
        }
        return new RowBatch<>(table, included);
    }

    /**
     * The same rows, whose columns for who inserted and who changed them say who does.
     *
     * @param user who, of the type of those columns; drafts that say it themselves keep it
     * @return the batch by that one
     * @throws QueryException when a column is of another type
     */
    public RowBatch<E> by(Object user) {
        ChangeAuthor author = ChangeAuthor.of(table, user);
        return new RowBatch<>(table, rows.stream().map(row -> row.by(author)).toList());
    }

    /**
     * The same rows, of which one column is written as given here.
     *
     * @param column a column of the table
     * @param values a value for each row, of the column's Java type
     * @return the batch with them
     */
    @SuppressWarnings("ReferenceEquality") // rows of a batch mostly share the object, and comparing costs more
    public RowBatch<E> with(Column<?> column, List<?> values) {
        List<RowValues> given = new ArrayList<>(rows.size());
        BitSet before = rows.get(0).columns();
        BitSet after = plus(before, column);
        for (int i = 0; i < rows.size(); i++) {
            BitSet set = rows.get(i).columns();
            BitSet all = set == before ? after : plus(set, column);
            given.add(new RowValues.Given(rows.get(i), all, column.definition(), values.get(i)));
        }
        return new RowBatch<>(table, given);
    }

    /**
     * The same rows, of which only some columns are written.
     *
     * @param some columns that all rows set
     * @return the batch of them
     */
    public RowBatch<E> only(List<Column<?>> some) {
        BitSet kept = new BitSet();
        some.forEach(column -> kept.set(indexOf(column)));
        List<RowValues> parts = new ArrayList<>(rows.size());
        for (RowValues row : rows) {
            parts.add(new RowValues.Only(row, kept));
        }
        return new RowBatch<>(table, parts);
    }

    private static BitSet plus(BitSet columns, Column<?> column) {
        BitSet more = (BitSet) columns.clone();
        more.set(indexOf(column));
        return more;
    }

    /**
     * The table that they are for.
     *
     * @return the table
     */
    public Table<E> table() {
        return table;
    }

    /** The positions of the columns that are written; not to be changed. */
    BitSet positions() {
        return positions;
    }

    private static List<Column<?>> columnsAt(Table<?> table, BitSet positions) {
        List<Column<?>> columns = new ArrayList<>(positions.cardinality());
        positions.stream().forEach(position -> columns.add(table.column(position)));
        return List.copyOf(columns);
    }

    @SuppressWarnings("ReferenceEquality") // rows of a batch mostly share the object, and comparing costs more
    private static BitSet setColumns(List<RowValues> rows) {
        BitSet first = rows.get(0).columns();
        for (RowValues row : rows) {
            BitSet set = row.columns();
            if (set != first && !set.equals(first)) {
                return union(rows);
            }
        }
        return first;
    }

    private static BitSet union(List<RowValues> rows) {
        BitSet union = new BitSet();
        rows.forEach(row -> union.or(row.columns()));
        return union;
    }

    @SuppressWarnings("ReferenceEquality") // rows of a batch mostly share the object, and counting costs more
    private static int countOf(List<RowValues> rows) {
        BitSet first = rows.get(0).columns();
        int ofFirst = first.cardinality();
        int count = 0;
        for (RowValues row : rows) {
            BitSet set = row.columns();
            count += set == first ? ofFirst : set.cardinality();
        }
        return count;
    }

    /** Which values are set, row by row over the columns that are written; null for all. */
    private @Nullable BitSet cells() {
        if (setsAll()) {
            return null;
        }
        BitSet cells = new BitSet();
        int cell = 0;
        for (RowValues row : rows) {
            for (Column<?> column : columns) {
                cells.set(cell++, row.columns().get(indexOf(column)));
            }
        }
        return cells;
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
        return isUniform()
                && columns.stream()
                        .allMatch(column ->
                                column.definition().codec().hasBinary() && !ColumnRoles.isSystemVersion(column));
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
        renderRows(out, Overriding.NONE);
        return out.token(Token.Mark.CLOSE).statement("insert " + table.name());
    }

    /**
     * Whether all rows set the same columns, and at least one, so that the rows can be the {@link #input()} of a command.
     *
     * @return true when {@link #input()} may be used
     */
    public boolean isUniform() {
        return !columns.isEmpty() && setsAll();
    }

    /**
     * The rows as what a command reads: an array for each column.
     *
     * @return the commands that read them
     */
    public InputBatch<E> input() {
        return new InputBatch<>(this, null);
    }

    /**
     * The rows as what a command reads: a staging table.
     *
     * @param staging the name of the table, unquoted
     * @return the commands that read them
     */
    public InputBatch<E> staged(String staging) {
        return new InputBatch<>(this, staging);
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
        return new Statement(sql, ListParameters.NONE, "copy " + table.name(), Set.of(), table instanceof AuditedTable);
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
        boolean all = setsAll();
        for (int column : indexes) {
            if (all || row.columns().get(column)) {
                writeCell(row, column, out);
            }
        }
    }

    /**
     * Hands over one value.
     *
     * @param index the row
     * @param column the position of the column among {@link #columns()}; the row sets it
     * @param out receives the value
     * @throws ValueException naming the column, when its type cannot hold the value
     */
    public void writeValue(int index, int column, ParameterWriter out) {
        writeCell(rows.get(index), indexes[column], out);
    }

    /**
     * Where one of {@link #columns()} stands in the table.
     *
     * @param column its position among those that are written
     * @return its position among those of the table
     */
    public int indexAt(int column) {
        return indexes[column];
    }

    /** Hands over the values of a column, row by row. */
    void writeColumn(Column<?> column, ParameterWriter out) {
        int index = indexOf(column);
        for (RowValues row : rows) {
            writeCell(row, index, out);
        }
    }

    private void writeCell(RowValues row, int column, ParameterWriter out) {
        try {
            row.write(column, out);
        } catch (ValueException e) {
            throw e.at(ColumnCodec.place(table.column(column).definition()));
        }
    }

    private boolean setsAll() {
        return parameters == rows.size() * columns.size();
    }

    /** Appends {@code (…) values (…), …}, and the values. */
    void renderRows(SqlWriter out, Overriding overriding) {
        out.token(new RowsToken(table, positions, rows.size(), cells(), overriding));
        if (parameters > 0) {
            out.values(new RowParameters(this));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RowBatch<?> that && table.equals(that.table) && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return table.hashCode() * 31 + rows.hashCode();
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
