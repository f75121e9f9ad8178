package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A check of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param expression what must hold, as SQL text without parentheses around it
 * @param inheritable whether tables that inherit have it too
 * @param inherited whether the table has it only from its parents
 * @param enforcement whether it is checked; a check is never deferred
 */
public record CheckFact(
        ObjectName table,
        String name,
        String expression,
        boolean inheritable,
        boolean inherited,
        Enforcement enforcement)
        implements Fact {
    /**
     * A check that is checked at once.
     *
     * @param table its table
     * @param name the name of the constraint
     * @param expression what must hold, as SQL text
     */
    public CheckFact(ObjectName table, String name, String expression) {
        this(table, name, expression, /* inheritable= */ true, /* inherited= */ false, Enforcement.DEFAULT);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.CHECK, table, name);
    }

    @Override
    public Optional<FactKey> partOf() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
