package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A conversion between encodings.
 *
 * @param name its name
 * @param from the encoding that is converted
 * @param to the encoding that it is converted to
 * @param function the function that does it, as SQL text
 * @param byDefault whether it is the one that is used for these encodings
 */
public record ConversionFact(ObjectName name, String from, String to, String function, boolean byDefault)
        implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.CONVERSION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
