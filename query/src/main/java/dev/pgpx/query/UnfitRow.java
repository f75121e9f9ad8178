package dev.pgpx.query;

import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of a value that its record cannot hold in which row of which table it is, so that the row can be found and repaired. */
final class UnfitRow {
    private UnfitRow() {}

    static ValueException of(Table<?> table, Row row, int at, ValueException met) {
        String where = met.problem().where();
        String key = key(table, row, at);
        return met.at((where == null ? "" : where + " of ") + "table " + table.name()
                + (key == null ? "" : ", row with the key " + key));
    }

    /** Null where there is none, or it cannot be read or shown either. */
    private static @Nullable String key(Table<?> table, Row row, int at) {
        List<String> values = new ArrayList<>();
        for (Column<?> column : table.roles().key()) {
            if (column.definition().codec().isSensitive()) {
                return null;
            }
            try {
                values.add(text(column, row, at));
            } catch (ValueException unreadable) {
                return null;
            }
        }
        return values.isEmpty() ? null : String.join(", ", values);
    }

    private static <T> String text(Column<T> column, Row row, int at) {
        T value = row.get(at + column.definition().index(), column.definition().codec());
        return value == null ? "null" : column.definition().codec().text(value);
    }
}
