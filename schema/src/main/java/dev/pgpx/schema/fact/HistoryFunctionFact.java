package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * The function by which the triggers of audited tables write their histories.
 *
 * @param name its name; it has no parameters
 * @param definition the SQL after its name and parameters: {@code returns trigger language …}
 */
public record HistoryFunctionFact(ObjectName name, String definition) implements Fact {
    /**
     * The key of such a function.
     *
     * @param name its name
     * @return the key
     */
    public static FactKey keyOf(ObjectName name) {
        return new FactKey(FactKind.FUNCTION, name, "()");
    }

    @Override
    public FactKey key() {
        return keyOf(name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
