package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Set;

/**
 * An aggregate.
 *
 * @param name its name
 * @param types the types of its arguments in parentheses, {@code (*)} for none, as SQL text: with its name, what identifies it
 * @param arguments its arguments with names, modes and {@code ORDER BY}, as SQL text; {@code *} for none
 * @param options what follows in {@code create aggregate}, as SQL text by option: {@code sfunc}, {@code stype} …; empty text for a mere word
 */
public record AggregateFact(ObjectName name, String types, String arguments, Map<String, String> options)
        implements Fact {
    /** Takes copies. */
    public AggregateFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.AGGREGATE, name, types);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
