package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A trigger. The definition says all but whether it fires; what else is here is said by it, too.
 *
 * @param table its table or view
 * @param name its name
 * @param function the function that it calls
 * @param constraint whether it is a constraint trigger, which can be deferred
 * @param definition the statement that creates it, as the server makes it
 * @param firing when it fires
 * @param inherited whether it comes with that of the partitioned table, from which it only differs in when it fires
 */
public record TriggerFact(
        ObjectName table,
        String name,
        ObjectName function,
        boolean constraint,
        String definition,
        Firing firing,
        boolean inherited)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.TRIGGER, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
