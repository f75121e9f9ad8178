package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A range type, with its multirange type.
 *
 * @param name its name
 * @param subtype the type of its bounds, as SQL text
 * @param operatorClass the operator class that orders them; empty for the default of the type
 * @param collation the collation; empty for that of the type
 * @param canonical the function that makes equal ranges look the same, as SQL text
 * @param difference the function that says how far bounds are apart, as SQL text
 * @param multirange the multirange type; empty on servers before 14
 */
public record RangeTypeFact(
        ObjectName name,
        String subtype,
        Optional<ObjectName> operatorClass,
        Optional<ObjectName> collation,
        Optional<String> canonical,
        Optional<String> difference,
        Optional<ObjectName> multirange)
        implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.RANGE_TYPE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
