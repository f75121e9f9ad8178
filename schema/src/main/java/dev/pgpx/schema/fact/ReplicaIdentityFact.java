package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/**
 * What identifies a row of a table to logical replication, where that is not its primary key.
 *
 * @param table the table
 * @param identity all columns, none, or an index
 * @param index the index, or the constraint that it is behind; empty for the other ways
 */
public record ReplicaIdentityFact(ObjectName table, Identity identity, Optional<String> index) implements Fact {
    /** The ways. */
    public enum Identity {
        /** All columns. */
        FULL,
        /** Nothing. */
        NOTHING,
        /** The columns of an index. */
        INDEX
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.REPLICA_IDENTITY, table);
    }

    /** An index or constraint is told by {@link dev.pgpx.schema.Schema#dependencies()}. */
    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
