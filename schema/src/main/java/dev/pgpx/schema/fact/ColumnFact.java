package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A column of a table.
 *
 * @param table its table
 * @param position its position, from 0
 * @param name its name
 * @param type its type, as SQL text
 * @param userType the type that a database defines, where the column is of one or of its arrays
 * @param nullable whether it can be null
 * @param identity whether the database numbers it
 * @param defaultValue its default, as SQL text
 */
public record ColumnFact(
        ObjectName table,
        int position,
        String name,
        String type,
        Optional<ObjectName> userType,
        boolean nullable,
        boolean identity,
        Optional<String> defaultValue)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.COLUMN, table, name);
    }

    @Override
    public Optional<FactKey> owner() {
        return Optional.of(TableFact.keyOf(table));
    }

    @Override
    public Set<FactKey> dependencies() {
        return userType.stream().map(type -> FactKey.of(FactKind.ENUM, type)).collect(Collectors.toUnmodifiableSet());
    }
}
