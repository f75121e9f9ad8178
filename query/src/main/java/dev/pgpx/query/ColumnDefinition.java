package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.Set;

/**
 * What is known of a column. Immutable.
 *
 * @param table its table, under the alias that the column is used with
 * @param index its position among the table's columns, from 0
 * @param name its name
 * @param codec reads and writes its values
 * @param flags what is special about it
 * @param <T> the Java type of its values
 */
public record ColumnDefinition<T>(Table<?> table, int index, String name, Codec<T> codec, Set<ColumnFlag> flags) {
    /** Takes a copy of the flags. */
    public ColumnDefinition {
        flags = Set.copyOf(flags);
    }

    Node node() {
        return new ColumnReference(table, name);
    }
}
