package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A check of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param expression the condition, as SQL text
 */
public record CheckFact(ObjectName table, String name, String expression) implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.CHECK, table, name);
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
