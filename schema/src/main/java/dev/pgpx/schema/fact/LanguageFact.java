package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A procedural language.
 *
 * @param name its name
 * @param trusted whether all users may write in it
 * @param handler the function that calls its functions, as SQL text
 * @param inline the function that runs its blocks, as SQL text
 * @param validator the function that checks its functions, as SQL text
 */
public record LanguageFact(
        String name, boolean trusted, String handler, Optional<String> inline, Optional<String> validator)
        implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.LANGUAGE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
