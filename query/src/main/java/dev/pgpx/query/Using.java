package dev.pgpx.query;

import java.util.Arrays;
import java.util.List;

/**
 * Joins rows that have the same values in columns that both sides have: {@code using (…)}. Immutable and thread-safe.
 *
 * @see Sql#using
 */
public final class Using {
    private final List<String> names;

    private Using(List<String> names) {
        this.names = names;
    }

    static Using of(Column<?>... columns) {
        if (columns.length == 0) {
            throw QueryException.of("PGPX-1216", "using", "()", "at least one column");
        }
        return new Using(Arrays.stream(columns).map(Column::name).toList());
    }

    List<String> names() {
        return names;
    }
}
