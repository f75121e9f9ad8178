package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A base type, whose functions are written in C.
 *
 * @param name its name
 * @param options what follows its name in {@code create type}, as SQL text by option: {@code input}, {@code output}, {@code internallength} …
 */
public record BaseTypeFact(ObjectName name, Map<String, String> options) implements Fact {
    /** Takes copies. */
    public BaseTypeFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.BASE_TYPE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return new TreeSet<>(List.of(FactKey.of(FactKind.SHELL_TYPE, name)));
    }
}
