package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * An access method.
 *
 * @param name its name
 * @param type what it accesses: {@code index} or {@code table}
 * @param handler its function, as SQL text
 */
public record AccessMethodFact(String name, String type, String handler) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.ACCESS_METHOD, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
