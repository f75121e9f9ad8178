package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The primary key of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param columns its columns, in order
 */
public record PrimaryKeyFact(ObjectName table, String name, List<String> columns) implements Fact {
    /** Takes a copy of the columns. */
    public PrimaryKeyFact {
        columns = List.copyOf(columns);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.PRIMARY_KEY, table, name);
    }

    @Override
    public Optional<FactKey> owner() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
