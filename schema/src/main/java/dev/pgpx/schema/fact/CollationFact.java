package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Set;

/**
 * A collation.
 *
 * @param name its name
 * @param options what follows its name in {@code create collation}, by option: {@code provider}, {@code locale}, {@code deterministic} …
 */
public record CollationFact(ObjectName name, Map<String, String> options) implements Fact {
    /** Takes copies. */
    public CollationFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.COLLATION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
