package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A foreign server.
 *
 * @param name its name
 * @param wrapper its foreign-data wrapper
 * @param type its type
 * @param version its version
 * @param options its options, by name
 */
public record ServerFact(
        String name, String wrapper, Optional<String> type, Optional<String> version, Map<String, String> options)
        implements Fact {
    /** Takes copies. */
    public ServerFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.SERVER, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(FactKey.of(FactKind.FOREIGN_DATA_WRAPPER, wrapper));
    }
}
