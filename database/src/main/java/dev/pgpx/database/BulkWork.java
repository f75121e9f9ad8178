package dev.pgpx.database;

import dev.pgpx.query.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done with each portion of many values.
 *
 * @param <V> the values: records or drafts
 * @param <E> the record
 */
interface BulkWork<V, E> {
    /** What {@link #identity} gives for a value that has to be written alone. */
    Object ALONE = new Object();

    /** What is done to rows, as hooks see it. */
    Change change();

    Table<E> table();

    /** What hooks make of a value before it is written. */
    V before(V value);

    /** What no two values of a portion may have in common; null for a value that meets no other. */
    @Nullable
    Object identity(V value);

    /**
     * Hands all of a value to a writer that keeps nothing.
     *
     * @return how many bytes it takes on its way
     * @throws dev.pgpx.types.error.PgpxException when it cannot be written
     */
    int bytes(V value);

    /**
     * Writes a portion.
     *
     * @param first the index of its first value in the input
     * @param wanted whether the records are asked for
     * @return the records as they are stored, in the portion's order; empty unless wanted
     */
    List<E> write(BulkSession session, List<V> portion, long first, Means means, boolean wanted);

    /** When all has been written. */
    default void end(BulkSession session) {}
}
