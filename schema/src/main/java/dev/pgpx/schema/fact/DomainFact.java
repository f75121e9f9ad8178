package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A domain. Its checks are facts of their own.
 *
 * @param name its name
 * @param type its base type with its modifiers, as SQL text
 * @param collation the collation; empty for that of the type
 * @param defaultValue its default, as SQL text
 * @param nullable whether values can be null
 * @param notNull the name of its not-null constraint where it is not the one that the server gives (servers from 17)
 */
public record DomainFact(
        ObjectName name,
        String type,
        Optional<ObjectName> collation,
        Optional<String> defaultValue,
        boolean nullable,
        Optional<String> notNull)
        implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.DOMAIN, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
