package dev.pgpx.database;

import java.util.List;

/**
 * Does something with some rows.
 *
 * @param <R> what each row was read as
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface RowsAction<R, X extends Exception> {
    /**
     * Does it.
     *
     * @param rows the rows; unmodifiable, never empty
     * @throws X as it likes
     */
    void run(List<R> rows) throws X;
}
