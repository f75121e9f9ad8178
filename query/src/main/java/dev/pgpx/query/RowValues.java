package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;

/** The values of one row to be written, of a record or of a draft. */
interface RowValues {
    boolean isSet(int column);

    /** Whether there is a value for a column, be it one that the database would make. */
    default boolean has(int column) {
        return isSet(column);
    }

    void write(int column, ParameterWriter out);

    /** The same values, with those of the given columns set, too, where there are any. */
    default RowValues including(List<Column<?>> columns) {
        RowValues plain = this;
        return new RowValues() {
            @Override
            public boolean isSet(int column) {
                return plain.isSet(column)
                        || (plain.has(column) && columns.stream().anyMatch(given -> indexOf(given) == column));
            }

            @Override
            public void write(int column, ParameterWriter out) {
                plain.write(column, out);
            }
        };
    }

    private static int indexOf(Column<?> column) {
        return column.definition().index();
    }

    /** A record sets every column; those that the database makes are left out by who asks. */
    static <E> RowValues of(Table<E> table, E record) {
        return new RowValues() {
            @Override
            public boolean isSet(int column) {
                return !table.columns().get(column).has(ColumnFlag.GENERATED);
            }

            @Override
            public boolean has(int column) {
                return true;
            }

            @Override
            public void write(int column, ParameterWriter out) {
                table.write(record, column, out);
            }
        };
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
        return new RowValues() {
            @Override
            public boolean isSet(int column) {
                return draft.isSet(column);
            }

            @Override
            public void write(int column, ParameterWriter out) {
                draft.write(column, out);
            }
        };
    }
}
