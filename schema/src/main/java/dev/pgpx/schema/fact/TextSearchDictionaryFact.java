package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A text search dictionary.
 *
 * @param name its name
 * @param template its template
 * @param options its options, as SQL text: {@code stopwords = 'english'}
 */
public record TextSearchDictionaryFact(ObjectName name, ObjectName template, Optional<String> options) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.TEXT_SEARCH_DICTIONARY, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
