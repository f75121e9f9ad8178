package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A security label of an object.
 *
 * @param of the object
 * @param provider the label provider
 * @param label the label
 */
public record SecurityLabelFact(FactKey of, String provider, String label) implements SaidFact {
    @Override
    public FactKey key() {
        return FactKey.about(FactKind.SECURITY_LABEL, of, "of " + provider);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(of);
    }
}
