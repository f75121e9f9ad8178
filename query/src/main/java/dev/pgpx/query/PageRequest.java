package dev.pgpx.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a query, and how long: so many rows from an end, or from the position that a cursor marks. Immutable.
 *
 * @param backward whether the rows before the position are asked for, not those after it
 * @param cursor the position, as a page gave it; null for the end where reading begins
 * @param size at most so many rows, from 1 to 1000000; they are all held in memory
 * @param counted whether the rows of the whole query are counted as well, by a statement of its own
 */
public record PageRequest(boolean backward, @Nullable String cursor, int size, boolean counted) {
    private static final int LARGEST = 1_000_000;

    /**
     * Checks the size.
     *
     * @throws QueryException when it is out of range
     */
    public PageRequest {
        if (size < 1 || size > LARGEST) {
            throw QueryException.of("PGPX-1216", "a page of", size, "from 1 to " + LARGEST + " rows");
        }
    }

    /**
     * The first rows.
     *
     * @param size how many at most
     * @return the request
     * @throws QueryException when the size is out of range
     */
    public static PageRequest first(int size) {
        return new PageRequest(false, null, size, false);
    }

    /**
     * The last rows, in the order of the query.
     *
     * @param size how many at most
     * @return the request
     * @throws QueryException when the size is out of range
     */
    public static PageRequest last(int size) {
        return new PageRequest(true, null, size, false);
    }

    /**
     * The rows that follow a position.
     *
     * @param cursor the position: {@link Page#nextCursor()}
     * @param size how many at most
     * @return the request
     * @throws QueryException when the size is out of range
     */
    public static PageRequest after(String cursor, int size) {
        return new PageRequest(false, Objects.requireNonNull(cursor, "cursor"), size, false);
    }

    /**
     * The rows right before a position, in the order of the query.
     *
     * @param cursor the position: {@link Page#previousCursor()}
     * @param size how many at most
     * @return the request
     * @throws QueryException when the size is out of range
     */
    public static PageRequest before(String cursor, int size) {
        return new PageRequest(true, Objects.requireNonNull(cursor, "cursor"), size, false);
    }

    /**
     * Asks for the number of rows of the whole query as well: one more statement, which reads all of them.
     *
     * @return the request
     */
    public PageRequest withTotal() {
        return new PageRequest(backward, cursor, size, true);
    }

    /** Without the cursor, which holds values. */
    @Override
    public String toString() {
        String place = cursor == null ? (backward ? "last" : "first") : (backward ? "before" : "after");
        return "PageRequest[" + place + " " + size + (counted ? ", counted]" : "]");
    }
}
