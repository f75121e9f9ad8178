package dev.pgpx.query;

import dev.pgpx.types.Row;

/**
 * Makes a value of the current row. Thread-safe.
 *
 * @param <R> the type of the values
 */
@FunctionalInterface
public interface RowReader<R> {
    /**
     * Reads the current row.
     *
     * @param row the row; not to be kept
     * @param relations gives the record's relations their loaders
     * @return the value
     * @throws dev.pgpx.types.ValueException naming the column, when a value does not fit
     */
    R read(Row row, Relations relations);
}
