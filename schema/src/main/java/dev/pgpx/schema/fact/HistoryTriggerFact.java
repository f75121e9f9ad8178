package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A trigger of an audited table.
 *
 * @param table the table
 * @param name its name
 * @param event when it is called: {@code after insert or update}
 * @param action how and what: {@code for each row execute function …}
 * @param function the function that it calls
 * @param written the table that the function writes to
 */
public record HistoryTriggerFact(
        ObjectName table, String name, String event, String action, ObjectName function, ObjectName written)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.TRIGGER, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table), TableFact.keyOf(written), HistoryFunctionFact.keyOf(function));
    }
}
