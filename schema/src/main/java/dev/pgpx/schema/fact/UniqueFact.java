package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A unique constraint of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param columns its columns, in order
 * @param nullsNotDistinct whether two nulls are the same
 * @param withoutOverlaps whether the last column is a range that may not overlap (servers from 18)
 * @param index what its index has besides
 * @param enforcement when it is checked
 */
public record UniqueFact(
        ObjectName table,
        String name,
        List<String> columns,
        boolean nullsNotDistinct,
        boolean withoutOverlaps,
        KeyIndex index,
        Enforcement enforcement)
        implements Fact {
    /** Takes a copy of the columns. */
    public UniqueFact {
        columns = List.copyOf(columns);
    }

    /**
     * A unique constraint that is checked at once.
     *
     * @param table its table
     * @param name the name of the constraint
     * @param columns its columns, in order
     * @param nullsNotDistinct whether two nulls are the same
     */
    public UniqueFact(ObjectName table, String name, List<String> columns, boolean nullsNotDistinct) {
        this(
                table,
                name,
                columns,
                nullsNotDistinct,
                /* withoutOverlaps= */ false,
                KeyIndex.DEFAULT,
                Enforcement.DEFAULT);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.UNIQUE, table, name);
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
