package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * That a table is a partition of another.
 *
 * @param table the partition
 * @param parent the partitioned table
 * @param bound which rows it has, as SQL text: {@code FOR VALUES FROM (1) TO (10)} or {@code DEFAULT}
 */
public record PartitionFact(ObjectName table, ObjectName parent, String bound) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.PARTITION, table);
    }

    @Override
    public Set<FactKey> dependencies() {
        return new TreeSet<>(List.of(TableFact.keyOf(table), TableFact.keyOf(parent)));
    }
}
