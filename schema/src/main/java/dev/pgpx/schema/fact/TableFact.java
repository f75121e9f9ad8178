package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A table; its columns and keys are facts of their own.
 *
 * @param name its name
 */
public record TableFact(ObjectName name) implements Fact {
    /**
     * The key of a table.
     *
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName name) {
        return FactKey.of(FactKind.TABLE, name);
    }

    @Override
    public FactKey key() {
        return keyOf(name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
