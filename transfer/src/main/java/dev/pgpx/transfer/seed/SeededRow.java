package dev.pgpx.transfer.seed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with a label, as it stands in the database afterwards. Immutable.
 *
 * @param table its table, with its schema: {@code public.author}
 * @param label its label
 * @param change what was done
 * @param values the values of all columns as PostgreSQL writes them, by column, in the table's order; null for NULL
 */
public record SeededRow(String table, String label, Change change, Map<String, @Nullable String> values) {
    /** What was done to a row. */
    public enum Change {
        /** It was not there. */
        INSERTED,
        /** It was there with other values. */
        UPDATED,
        /** It was there as it should be. */
        UNCHANGED
    }

    /** Takes a copy. */
    public SeededRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The value of a column.
     *
     * @param column the column
     * @return its text; null for NULL
     * @throws IllegalArgumentException when the table has no such column
     */
    public @Nullable String value(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException(table + " has no column " + column + ": it has " + values.keySet());
        }
        return values.get(column);
    }
}
