package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be selected: an expression, which is one column of the result, or a table, which is as many as it has and is
 * read as its record. Immutable and thread-safe.
 *
 * @param <T> what it is read as
 */
public abstract class Selectable<T> {
    Selectable() {}

    /** Its place in the list of what is selected. */
    abstract Node item();

    /** How many columns of the result it is. */
    abstract int width();

    /** Reads it from a row, from a position on; null where the server has null, or an outer join no row. */
    abstract @Nullable T readAt(Row row, int at, Relations relations);

    /** The columns that it gives when its query stands in FROM: their nodes, and names where they have one. */
    abstract List<Output> outputs();

    /** A column of a result. */
    record Output(Node node, @Nullable String name) {}
}
