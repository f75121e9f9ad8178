package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A rewrite rule of a table or view, other than the one that makes a view of a table.
 *
 * @param table its table or view
 * @param name its name
 * @param definition the statement that creates it, as the server makes it, without a semicolon
 * @param firing when it applies
 */
public record RuleFact(ObjectName table, String name, String definition, Firing firing) implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.RULE, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
