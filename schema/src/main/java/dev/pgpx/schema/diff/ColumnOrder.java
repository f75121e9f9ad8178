package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;

/**
 * A note that columns of a table will stand in another order: PostgreSQL cannot move a column, and nothing but {@code select *}
 * tells the difference.
 *
 * @param table the table, by its name afterwards
 * @param columns the columns in the order that they will have
 * @param expected the columns in the order of the schema that was aimed at
 */
public record ColumnOrder(ObjectName table, List<String> columns, List<String> expected) implements Note {
    /** Takes copies. */
    public ColumnOrder {
        columns = List.copyOf(columns);
        expected = List.copyOf(expected);
    }

    @Override
    public String toString() {
        return "columns of " + table + " will be in the order " + columns + " instead of " + expected;
    }
}
