package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Set;

/**
 * A text search parser.
 *
 * @param name its name
 * @param functions its functions, as SQL text by role: {@code start}, {@code gettoken} …
 */
public record TextSearchParserFact(ObjectName name, Map<String, String> functions) implements Fact {
    /** Takes copies. */
    public TextSearchParserFact {
        functions = TableFact.ordered(functions);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.TEXT_SEARCH_PARSER, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
