package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An index that belongs to no constraint.
 *
 * @param table its table
 * @param name its name; it lies in the schema of the table
 * @param columns its columns, in order
 * @param unique what it demands of them
 * @param condition which rows it has, as SQL text; empty for all
 */
public record IndexFact(
        ObjectName table, String name, List<String> columns, Uniqueness unique, Optional<String> condition)
        implements Fact {
    /** What an index demands. */
    public enum Uniqueness {
        /** Nothing. */
        NONE,
        /** No two rows have the same values, nulls aside. */
        UNIQUE,
        /** No two rows have the same values, nulls included. */
        NULLS_NOT_DISTINCT
    }

    /**
     * An index of all rows that demands nothing.
     *
     * @param table its table
     * @param name its name
     * @param columns its columns, in order
     */
    public IndexFact(ObjectName table, String name, List<String> columns) {
        this(table, name, columns, Uniqueness.NONE, Optional.empty());
    }

    /** Takes a copy of the columns. */
    public IndexFact {
        columns = List.copyOf(columns);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.INDEX, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
