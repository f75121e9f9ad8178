package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Set;

/**
 * An enum type.
 *
 * @param name its name
 * @param labels its labels, in order
 */
public record EnumFact(ObjectName name, List<String> labels) implements Fact {
    /** Takes a copy of the labels. */
    public EnumFact {
        labels = List.copyOf(labels);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.ENUM, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
