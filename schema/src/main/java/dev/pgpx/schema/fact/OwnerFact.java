package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * The role that owns an object.
 *
 * @param of the object
 * @param role its name
 */
public record OwnerFact(FactKey of, String role) implements SaidFact {
    @Override
    public FactKey key() {
        return FactKey.about(FactKind.OWNER, of, "");
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(of);
    }
}
