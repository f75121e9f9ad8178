package dev.pgpx.schema.fact;

import dev.pgpx.model.DeleteRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A foreign key of a table. It has a statement of its own, after all tables, so that tables may point to each other.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param columns its columns, in order
 * @param target the table that it points to
 * @param targetColumns the columns there, in order
 * @param onDelete what happens when the row there is deleted
 */
public record ForeignKeyFact(
        ObjectName table,
        String name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        DeleteRule onDelete)
        implements Fact {
    /** Takes a copy of the columns. */
    public ForeignKeyFact {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.FOREIGN_KEY, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return new TreeSet<>(List.of(TableFact.keyOf(table), TableFact.keyOf(target)));
    }
}
