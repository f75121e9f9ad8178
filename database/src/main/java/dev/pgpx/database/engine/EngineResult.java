package dev.pgpx.database.engine;

import dev.pgpx.types.Row;

/** What a statement gave: rows, or a number of rows that it changed. One thread at a time. */
public interface EngineResult extends AutoCloseable {
    /**
     * Whether it gave rows, were it none.
     *
     * @return true for a query
     */
    boolean hasRows();

    /**
     * How many rows a command changed.
     *
     * @return the number; 0 for a query and for commands that change no rows
     */
    long count();

    /**
     * Goes to the next row.
     *
     * @return false after the last
     */
    boolean next();

    /**
     * The current row. Its size and its names are there before the first row, too.
     *
     * @return the same object for all rows
     */
    Row row();

    /** Discards what has not been read. Does nothing the second time. */
    @Override
    void close();
}
