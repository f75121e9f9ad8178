package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * An exclusion constraint of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param definition what follows {@code exclude}, as SQL text: {@code using gist (room with =, during with &&)}
 * @param enforcement when it is checked
 */
public record ExclusionFact(ObjectName table, String name, String definition, Enforcement enforcement) implements Fact {
    /**
     * An exclusion constraint that is checked at once.
     *
     * @param table its table
     * @param name the name of the constraint
     * @param definition what follows {@code exclude}, as SQL text
     */
    public ExclusionFact(ObjectName table, String name, String definition) {
        this(table, name, definition, Enforcement.DEFAULT);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.EXCLUSION, table, name);
    }

    @Override
    public Optional<FactKey> partOf() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
