package dev.pgpx.transfer.table;

import java.util.List;

/**
 * A foreign key.
 *
 * @param columns its columns, in order
 * @param target the table that it refers to
 * @param targetColumns the columns there, in the same order
 */
public record ForeignKey(List<String> columns, TableName target, List<String> targetColumns) {
    /** Takes copies. */
    public ForeignKey {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
