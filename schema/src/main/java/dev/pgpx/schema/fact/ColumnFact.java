package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column of a table.
 *
 * @param table its table
 * @param position its position, from 0
 * @param name its name
 * @param type its type, as SQL text
 * @param userType the type that a database defines, where the column is of one or of its arrays
 * @param nullable whether it can be null
 * @param value what the database makes of its value
 */
public record ColumnFact(
        ObjectName table,
        int position,
        String name,
        String type,
        Optional<ObjectName> userType,
        boolean nullable,
        ColumnValue value)
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
        Stream<FactKey> sequence = value instanceof ColumnValue.DefaultValue byDefault
                ? byDefault.sequence().stream().map(SequenceFact::keyOf)
                : Stream.empty();
        return Stream.concat(userType.stream().map(type -> FactKey.of(FactKind.ENUM, type)), sequence)
                .collect(Collectors.toUnmodifiableSet());
    }
}
