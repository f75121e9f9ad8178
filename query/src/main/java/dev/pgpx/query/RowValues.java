package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The values of one row to be written, of a record or of a draft. */
sealed interface RowValues {
    boolean isSet(int column);

    void write(int column, ParameterWriter out);

    /** The same values, with those of the given columns set, too, where there are any. */
    default RowValues including(List<Column<?>> columns) {
        return this;
    }

    /** A record sets every column; those that the database makes are left out, but for those that are asked for. */
    static <E> RowValues of(Table<E> table, E record) {
        return new OfRecord<>(table, record, new BitSet());
    }

    /** A draft sets what was set; what must be and is not is an error that names all of it. */
    static <E> RowValues of(Draft<E> draft) {
        Table<E> table = draft.table();
        List<String> missing = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            boolean optional = column.has(ColumnFlag.NULLABLE)
                    || column.has(ColumnFlag.DEFAULT)
                    || column.has(ColumnFlag.GENERATED);
            if (!optional && !draft.isSet(column.definition().index())) {
                missing.add(column.name());
            }
        }
        if (!missing.isEmpty()) {
            throw QueryException.of("PGPX-1205", String.join("\", \"", missing), table.name());
        }
        return new OfDraft<>(draft);
    }

    /** A record's; of generated columns only the included ones. */
    record OfRecord<E>(Table<E> table, E row, BitSet included) implements RowValues {
        @Override
        public boolean isSet(int column) {
            return included.get(column) || !table.columns().get(column).has(ColumnFlag.GENERATED);
        }

        @Override
        public void write(int column, ParameterWriter out) {
            table.write(row, column, out);
        }

        @Override
        public RowValues including(List<Column<?>> columns) {
            BitSet more = (BitSet) included.clone();
            columns.forEach(column -> more.set(column.definition().index()));
            return new OfRecord<>(table, row, more);
        }

        /** Without the values: they may be somebody's secret. */
        @Override
        public String toString() {
            return "a row of " + table.name();
        }
    }

    /** A draft's. */
    record OfDraft<E>(Draft<E> draft) implements RowValues {
        @Override
        public boolean isSet(int column) {
            return draft.isSet(column);
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
}
