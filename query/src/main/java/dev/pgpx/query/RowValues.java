package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The values of one row to be written, of a record or of a draft. */
sealed interface RowValues {
    /** The positions of the columns that it sets; not to be changed. */
    BitSet columns();

    void write(int column, ParameterWriter out);

    /** The same values, with those of the given columns set, too, where there are any. */
    default RowValues including(List<Column<?>> columns) {
        return this;
    }

    /** The same values, with who writes them. */
    default RowValues by(ChangeAuthor author) {
        return new ByAuthor(this, false, author);
    }

    /** A record sets every column; those that the database makes are left out, but for those that are asked for. */
    static <E> RowValues of(Table<E> table, E record) {
        return new OfRecord<>(table, record, table.writtenColumns());
    }

    /** A draft sets what was set; what must be and is not is an error that names all of it. */
    static <E> RowValues of(Draft<E> draft) {
        Table<E> table = draft.table();
        BitSet columns = new BitSet();
        List<String> missing = new ArrayList<>();
        for (int position = 0; position < table.columnCount(); position++) {
            Column<?> column = table.column(position);
            boolean optional = !draft.requires(position)
                    || column.has(ColumnFlag.DEFAULT)
                    || column.has(ColumnFlag.CREATED_BY)
                    || column.has(ColumnFlag.UPDATED_BY)
                    || ColumnRoles.isMadeAtInsert(column);
            columns.set(position, draft.isSet(position));
            if (!optional && !columns.get(position)) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw QueryException.of("PGPX-1205", String.join("\", \"", missing), table.name());
        }
        return new OfDraft<>(draft, columns);
    }

    /** A record's. */
    record OfRecord<E>(Table<E> table, E row, BitSet columns) implements RowValues {
        @Override
        public void write(int column, ParameterWriter out) {
            table.write(row, column, out);
        }

        @Override
        public RowValues including(List<Column<?>> included) {
            BitSet more = (BitSet) columns.clone();
            included.forEach(column -> more.set(column.definition().index()));
            return more.equals(columns) ? this : new OfRecord<>(table, row, more);
        }

        /** The same record with exactly these columns set. */
        OfRecord<E> withColumns(BitSet exactly) {
            return new OfRecord<>(table, row, exactly);
        }

        /** Without the values: they may be somebody's secret. */
        @Override
        public String toString() {
            return "a row of " + table.name();
        }
    }

    /** Values with those of who writes them; of drafts only where they set none themselves. */
    record ByAuthor(RowValues values, boolean keepsOwn, ChangeAuthor author) implements RowValues {
        @Override
        public BitSet columns() {
            BitSet columns = (BitSet) values.columns().clone();
            for (Column<?> column : author.columns()) {
                columns.set(column.definition().index());
            }
            return columns;
        }

        @Override
        public void write(int column, ParameterWriter out) {
            if (author.writes(column) && !(keepsOwn && values.columns().get(column))) {
                author.write(column, out);
            } else {
                values.write(column, out);
            }
        }

        @Override
        public RowValues including(List<Column<?>> columns) {
            return new ByAuthor(values.including(columns), keepsOwn, author);
        }
    }

    /** A draft's. */
    record OfDraft<E>(Draft<E> draft, BitSet columns) implements RowValues {
        @Override
        public RowValues by(ChangeAuthor author) {
            return new ByAuthor(this, true, author);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            draft.write(column, out);
        }

        /** Without the values: they may be somebody's secret. */
        @Override
        public String toString() {
            return "a row of " + draft.table().name();
        }
    }

    /** Those of another row, but for one column. */
    record Given(RowValues row, BitSet columns, ColumnDefinition<?> column, Object value) implements RowValues {
        @Override
        public void write(int position, ParameterWriter out) {
            if (position == column.index()) {
                write(column.codec(), out);
            } else {
                row.write(position, out);
            }
        }

        @SuppressWarnings("unchecked") // the value is of the column's type
        private <T> void write(Codec<T> codec, ParameterWriter out) {
            out.write(codec, (T) value);
        }

        /** Without the values: they may be somebody's secret. */
        @Override
        public String toString() {
            return row.toString();
        }
    }

    /** Those of another row, but for some columns. */
    record Only(RowValues row, BitSet columns) implements RowValues {
        @Override
        public void write(int column, ParameterWriter out) {
            row.write(column, out);
        }

        /** Without the values: they may be somebody's secret. */
        @Override
        public String toString() {
            return row.toString();
        }
    }
}
