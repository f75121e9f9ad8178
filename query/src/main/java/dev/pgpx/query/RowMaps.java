package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows as maps by the names of their columns, which are looked at once for the result. */
final class RowMaps<V> implements RowReader<Map<String, @Nullable V>> {
    private final Cell<V> cell;
    private final int columns;
    private @Nullable List<String> names;

    /** Reads one value of a row. */
    private interface Cell<V> {
        @Nullable
        V read(Row row, int index);
    }

    private RowMaps(Cell<V> cell, int columns) {
        this.cell = cell;
        this.columns = columns;
    }

    static RowReader<Map<String, @Nullable Object>> of(List<Codec<?>> codecs) {
        return new RowMaps<>((row, index) -> row.get(index, codecs.get(index)), codecs.size());
    }

    static RowReader<Map<String, @Nullable String>> ofTexts() {
        return new RowMaps<>(Row::getText, -1);
    }

    @Override
    public Map<String, @Nullable V> read(Row row, Relations relations) {
        List<String> keys = names;
        if (keys == null) {
            keys = keys(row);
            names = keys;
        }
        Map<String, @Nullable V> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), cell.read(row, i));
        }
        return map;
    }

    private List<String> keys(Row row) {
        List<String> keys = RawSql.names(row);
        if (columns >= 0 && columns != keys.size()) {
            throw QueryException.of("PGPX-1236", keys.size(), columns);
        }
        Set<String> distinct = new HashSet<>();
        for (String key : keys) {
            if (!distinct.add(key)) {
                throw QueryException.of("PGPX-1235", key);
            }
        }
        return keys;
    }
}
