package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * That an index is part of the index of a partitioned table. Those of primary keys and unique constraints come with the
 * partition itself.
 *
 * @param table the partition
 * @param index its index
 * @param parentTable the partitioned table
 * @param parentIndex the index there
 */
public record IndexPartitionFact(ObjectName table, String index, ObjectName parentTable, String parentIndex)
        implements Fact {
    @Override
    public FactKey key() {
        return new FactKey(FactKind.INDEX_PARTITION, table, index);
    }

    @Override
    public Set<FactKey> dependencies() {
        return new TreeSet<>(List.of(
                IndexFact.keyOf(table, index),
                IndexFact.keyOf(parentTable, parentIndex),
                FactKey.of(FactKind.PARTITION, table)));
    }
}
