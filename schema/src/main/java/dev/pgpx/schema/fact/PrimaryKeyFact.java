package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The primary key of a table.
 *
 * @param table its table
 * @param name the name of the constraint
 * @param columns its columns, in order
 * @param withoutOverlaps whether the last column is a range that may not overlap (servers from 18)
 * @param index what its index has besides
 * @param enforcement when it is checked
 */
public record PrimaryKeyFact(
        ObjectName table,
        String name,
        List<String> columns,
        boolean withoutOverlaps,
        KeyIndex index,
        Enforcement enforcement)
        implements Fact {
    /** Takes a copy of the columns. */
    public PrimaryKeyFact {
        columns = List.copyOf(columns);
    }

    /**
     * A primary key that is checked at once.
     *
     * @param table its table
     * @param name the name of the constraint
     * @param columns its columns, in order
     */
    public PrimaryKeyFact(ObjectName table, String name, List<String> columns) {
        this(table, name, columns, /* withoutOverlaps= */ false, KeyIndex.DEFAULT, Enforcement.DEFAULT);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.PRIMARY_KEY, table, name);
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
