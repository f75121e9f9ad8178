package dev.pgpx.csv;

import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a CSV that is not stored yet. What the database makes is left to it. */
final class CsvDraft<E> implements Draft<E> {
    private final Table<E> table;
    private final @Nullable Object[] values;
    private final BitSet set = new BitSet();

    CsvDraft(Table<E> table, Map<Column<?>, @Nullable Object> row) {
        this.table = table;
        this.values = new Object[table.columnCount()];
        row.forEach((column, value) -> {
            int at = column.definition().index();
            boolean left = value == null && !column.has(ColumnFlag.NULLABLE); // to its default
            if (!column.has(ColumnFlag.GENERATED) && !left) {
                values[at] = value;
                set.set(at);
            }
        });
    }

    @Override
    public Table<E> table() {
        return table;
    }

    @Override
    public boolean isSet(int column) {
        return set.get(column);
    }

    @Override
    public void write(int column, ParameterWriter out) {
        write(table.column(column).definition().codec(), column, out);
    }

    @SuppressWarnings("unchecked") // the codec has made the value
    private <T> void write(Codec<T> codec, int column, ParameterWriter out) {
        out.write(codec, (@Nullable T) values[column]);
    }

    /** Without the values: they may be somebody's secret. */
    @Override
    public String toString() {
        return "a row of " + table.name();
    }
}
