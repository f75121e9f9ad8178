package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * An exclusion constraint of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param definition what is excluded: the SQL text after {@code exclude}
 */
public record ExclusionFact(ObjectName table, String name, String definition) implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.EXCLUSION, table, name);
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
