package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Set;

/**
 * An index that belongs to no constraint.
 *
 * @param table its table
 * @param name its name; it lies in the schema of the table
 * @param columns its columns, in order
 */
public record IndexFact(ObjectName table, String name, List<String> columns) implements Fact {
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
