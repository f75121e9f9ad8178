package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text search configuration.
 *
 * @param name its name
 * @param parser its parser
 * @param mappings the dictionaries that are asked, in order, by type of token
 */
public record TextSearchConfigurationFact(
        ObjectName name, ObjectName parser, SortedMap<String, List<ObjectName>> mappings) implements Fact {
    /** Takes copies. */
    public TextSearchConfigurationFact {
        mappings = Collections.unmodifiableSortedMap(new TreeMap<>(mappings));
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.TEXT_SEARCH_CONFIGURATION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
