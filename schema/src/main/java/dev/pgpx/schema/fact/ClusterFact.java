package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * By which index a table is clustered.
 *
 * @param table the table
 * @param index the index, or the constraint that it is behind
 */
public record ClusterFact(ObjectName table, String index) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.CLUSTER, table);
    }

    /** The index or constraint is told by {@link dev.pgpx.schema.Schema#dependencies()}. */
    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
