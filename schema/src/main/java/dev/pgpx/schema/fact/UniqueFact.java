package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unique constraint of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param columns its columns, in order
 * @param nullsNotDistinct whether nulls count as the same value
 */
public record UniqueFact(ObjectName table, String name, List<String> columns, boolean nullsNotDistinct)
        implements Fact {
    /** Takes a copy of the columns. */
    public UniqueFact {
        columns = List.copyOf(columns);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.UNIQUE, table, name);
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
