package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Extended statistics of a table.
 *
 * @param name its name
 * @param table the table
 * @param definition the statement that creates them, as the server makes it
 * @param target the statistics target; empty for the setting of the server
 */
public record StatisticsFact(ObjectName name, ObjectName table, String definition, Optional<Integer> target)
        implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.STATISTICS, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return new TreeSet<>(Stream.concat(SchemaFact.of(name).stream(), Stream.of(TableFact.keyOf(table)))
                .toList());
    }
}
