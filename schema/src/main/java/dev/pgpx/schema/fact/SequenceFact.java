package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A sequence; those of identity columns come with them.
 *
 * @param name its name
 * @param persistence whether a crash resets it
 * @param options how it counts
 */
public record SequenceFact(ObjectName name, TableFact.Persistence persistence, SequenceOptions options)
        implements Fact {
    /**
     * A sequence from 1 upwards.
     *
     * @param name its name
     */
    public SequenceFact(ObjectName name) {
        this(name, TableFact.Persistence.PERMANENT, SequenceOptions.DEFAULT);
    }

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
