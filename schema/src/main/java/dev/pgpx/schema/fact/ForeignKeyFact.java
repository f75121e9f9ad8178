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
 * @param match when null columns match
 * @param onDelete what happens when the row there is deleted
 * @param onUpdate what happens when the key there changes
 * @param setColumns the columns that a delete sets to null or the default, where that is not all of them (servers from 15)
 * @param period whether the last column is a range that must be covered (servers from 18)
 * @param enforcement when it is checked
 */
public record ForeignKeyFact(
        ObjectName table,
        String name,
        List<String> columns,
        ObjectName target,
        List<String> targetColumns,
        Match match,
        DeleteRule onDelete,
        DeleteRule onUpdate,
        List<String> setColumns,
        boolean period,
        Enforcement enforcement)
        implements Fact {
    /** When null columns match. */
    public enum Match {
        /** A row with any null is not checked. */
        SIMPLE,
        /** Either all columns are null or none. */
        FULL
    }

    /** Takes copies of the columns. */
    public ForeignKeyFact {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
        setColumns = List.copyOf(setColumns);
    }

    /**
     * A foreign key that is checked at once.
     *
     * @param table its table
     * @param name the name of the constraint
     * @param columns its columns, in order
     * @param target the table that it points to
     * @param targetColumns the columns there, in order
     * @param onDelete what happens when the row there is deleted
     */
    public ForeignKeyFact(
            ObjectName table,
            String name,
            List<String> columns,
            ObjectName target,
            List<String> targetColumns,
            DeleteRule onDelete) {
        this(
                table,
                name,
                columns,
                target,
                targetColumns,
                Match.SIMPLE,
                onDelete,
                DeleteRule.NO_ACTION,
                List.of(),
                /* period= */ false,
                Enforcement.DEFAULT);
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
