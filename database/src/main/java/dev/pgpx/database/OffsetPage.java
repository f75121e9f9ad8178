package dev.pgpx.database;

import java.util.List;

/**
 * A page of a query, by its number, and how many rows there are in all. Immutable.
 *
 * @param rows its rows, in the query's order; unmodifiable, empty behind the last page
 * @param number its number, from 0
 * @param size how many rows a page has, but for the last
 * @param total how many rows the query has in all
 * @param <R> what each row was read as
 */
public record OffsetPage<R>(List<R> rows, long number, int size, long total) {
    /** Takes a copy of the rows. */
    public OffsetPage {
        rows = List.copyOf(rows);
    }

    /**
     * How many pages there are.
     *
     * @return the number, 0 where there are no rows
     */
    public long pages() {
        return (total + size - 1) / size;
    }

    /**
     * Whether there are rows behind this page.
     *
     * @return true unless it is the last
     */
    public boolean hasNext() {
        return number + 1 < pages();
    }
}
