package dev.pgpx.transfer.table;

import java.util.List;

/**
 * Columns that tell rows apart: a primary key or a unique index without condition and expressions.
 *
 * @param primary whether it is the primary key
 * @param columns their names, in order
 */
public record UniqueKey(boolean primary, List<String> columns) {
    /** Takes a copy. */
    public UniqueKey {
        columns = List.copyOf(columns);
    }
}
