package dev.pgpx.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Finds rows by their primary keys. A key is the value of its column, or the list of the values of its columns. */
final class PrimaryKey {
    private PrimaryKey() {}

    /** The key as {@link Table#key} gives it: of the types of the columns. */
    static Object of(Table<?> table, Object key) {
        List<Column<?>> columns = columns(table);
        if (columns.size() == 1) {
            return typed(table, columns.get(0), key);
        }
        if (!(key instanceof List<?> values) || values.size() != columns.size()) {
            throw unfit(table, key instanceof List<?> list ? list.size() + " values" : "one value");
        }
        List<Object> typed = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            typed.add(typed(table, columns.get(i), values.get(i)));
        }
        return List.copyOf(typed);
    }

    private static List<Column<?>> columns(Table<?> table) {
        List<Column<?>> columns = table.roles().key();
        if (columns.isEmpty()) {
            throw QueryException.of("PGPX-1123", table.name());
        }
        return columns;
    }

    private static Object typed(Table<?> table, Column<?> column, Object value) {
        Object fitting = ColumnCodec.fitting(column.definition().codec(), value);
        if (fitting == null) {
            throw unfit(
                    table,
                    value instanceof List<?> list
                            ? list.size() + " values"
                            : value.getClass().getSimpleName());
        }
        return fitting;
    }

    private static QueryException unfit(Table<?> table, String given) {
        List<String> expected = table.roles().key().stream()
                .map(column -> column.name() + " "
                        + column.definition().codec().javaType().getSimpleName())
                .toList();
        return QueryException.of("PGPX-1122", table.name(), given, String.join(", ", expected));
    }

    /** Whether a row's key is one of these; the text does not depend on their number. */
    static Condition among(Table<?> table, Collection<?> keys) {
        List<Column<?>> columns = columns(table);
        List<Object> typed = new ArrayList<>();
        keys.forEach(key -> typed.add(of(table, key)));
        return KeyColumns.of(columns).among(typed);
    }
}
