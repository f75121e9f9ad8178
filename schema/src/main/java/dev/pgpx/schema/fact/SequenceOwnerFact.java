package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * Which column a sequence belongs to: it is dropped with it.
 *
 * @param sequence the sequence
 * @param table the table of the column
 * @param column the column
 */
public record SequenceOwnerFact(ObjectName sequence, ObjectName table, String column) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.SEQUENCE_OWNER, sequence);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(SequenceFact.keyOf(sequence), ColumnFact.keyOf(table, column));
    }
}
