package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A transform between a type and a language.
 *
 * @param type the type, as SQL text
 * @param language the language
 * @param fromSql the function that makes values of the language, as SQL text
 * @param toSql the function that makes values of the type, as SQL text
 */
public record TransformFact(String type, String language, Optional<String> fromSql, Optional<String> toSql)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.TRANSFORM, new ObjectName("", type), language);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
