package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A check of a domain.
 *
 * @param domain its domain
 * @param name the name of the constraint
 * @param expression what must hold, as SQL text without parentheses around it
 * @param validated whether all rows are known to satisfy it
 */
public record DomainCheckFact(ObjectName domain, String name, String expression, boolean validated) implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.DOMAIN_CHECK, domain, name);
    }

    @Override
    public Optional<FactKey> partOf() {
        return Optional.of(FactKey.of(FactKind.DOMAIN, domain));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(FactKey.of(FactKind.DOMAIN, domain));
    }
}
