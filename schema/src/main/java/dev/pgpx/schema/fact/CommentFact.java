package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A comment on a table or a column.
 *
 * @param table the table
 * @param column the column; empty for the table itself
 * @param text the comment
 */
public record CommentFact(ObjectName table, String column, String text) implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.COMMENT, table, column);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(column.isEmpty() ? TableFact.keyOf(table) : new FactKey(FactKind.COLUMN, table, column));
    }
}
