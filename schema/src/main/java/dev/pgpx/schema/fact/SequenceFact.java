package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A sequence that belongs to no column; those of identity columns come with them.
 *
 * @param name its name
 */
public record SequenceFact(ObjectName name) implements Fact {
    /**
     * The key of a sequence.
     *
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName name) {
        return FactKey.of(FactKind.SEQUENCE, name);
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
