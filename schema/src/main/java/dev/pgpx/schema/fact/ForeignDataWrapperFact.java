package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign-data wrapper.
 *
 * @param name its name
 * @param handler its function, as SQL text
 * @param validator the function that checks options, as SQL text
 * @param options its options, by name
 */
public record ForeignDataWrapperFact(
        String name, Optional<String> handler, Optional<String> validator, Map<String, String> options)
        implements Fact {
    /** Takes copies. */
    public ForeignDataWrapperFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.FOREIGN_DATA_WRAPPER, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
