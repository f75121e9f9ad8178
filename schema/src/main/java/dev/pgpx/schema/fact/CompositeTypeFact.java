package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A composite type that belongs to no table.
 *
 * @param name its name
 * @param attributes its attributes, in order
 */
public record CompositeTypeFact(ObjectName name, List<Attribute> attributes) implements Fact {
    /**
     * An attribute of a composite type.
     *
     * @param name its name
     * @param type its type with its modifiers, as SQL text
     * @param collation the collation; empty for that of the type
     */
    public record Attribute(String name, String type, Optional<ObjectName> collation) {}

    /** Takes copies. */
    public CompositeTypeFact {
        attributes = List.copyOf(attributes);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.COMPOSITE_TYPE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
