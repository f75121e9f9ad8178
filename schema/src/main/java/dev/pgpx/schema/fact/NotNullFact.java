package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * A not-null constraint that has another name than the server would give it, or is not inherited or not validated (servers from
 * 18). Others are told by their {@link ColumnFact#nullable() columns} alone.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param column the column
 * @param inheritable whether tables that inherit have it too
 * @param validated whether all rows are known to satisfy it
 */
public record NotNullFact(ObjectName table, String name, String column, boolean inheritable, boolean validated)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.NOT_NULL, table, name);
    }

    @Override
    public Optional<FactKey> partOf() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(ColumnFact.keyOf(table, column));
    }
}
