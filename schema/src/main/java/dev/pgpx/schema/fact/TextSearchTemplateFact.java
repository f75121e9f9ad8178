package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Set;

/**
 * A text search template.
 *
 * @param name its name
 * @param functions its functions, as SQL text by role: {@code init}, {@code lexize}
 */
public record TextSearchTemplateFact(ObjectName name, Map<String, String> functions) implements Fact {
    /** Takes copies. */
    public TextSearchTemplateFact {
        functions = TableFact.ordered(functions);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.TEXT_SEARCH_TEMPLATE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
