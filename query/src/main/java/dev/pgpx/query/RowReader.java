package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.function.Supplier;

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

    /**
     * Reads the columns of the current row. The value is made later: what it needs further statements for, such as the lists
     * of a view, is loaded for all rows that have been begun when the first value is made.
     *
     * @param row the row; not to be kept
     * @param relations gives the record's relations their loaders
     * @return makes the value
     * @throws dev.pgpx.types.ValueException naming the column, when a value does not fit
     */
    default Supplier<R> begin(Row row, Relations relations) {
        R value = read(row, relations);
        return () -> value;
    }

    /**
     * Whether values should be made when all rows have been begun, because they need further statements.
     *
     * @return false for most readers
     */
    default boolean needsAllRows() {
        return false;
    }
}
