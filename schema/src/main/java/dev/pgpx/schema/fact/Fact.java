package dev.pgpx.schema.fact;

import java.util.Optional;
import java.util.Set;

/** One fact of a schema. Facts are immutable, and equal when they say the same of the same object. */
public sealed interface Fact
        permits SchemaFact,
                EnumFact,
                SequenceFact,
                TableFact,
                ColumnFact,
                PrimaryKeyFact,
                UniqueFact,
                CheckFact,
                ExclusionFact,
                ForeignKeyFact,
                IndexFact,
                CommentFact {
    /**
     * What it is about.
     *
     * @return its key, unique in a schema
     */
    FactKey key();

    /**
     * The fact whose statement creates this one too.
     *
     * @return the table, for columns and keys; empty for what has a statement of its own
     */
    default Optional<FactKey> owner() {
        return Optional.empty();
    }

    /**
     * What must be there first.
     *
     * @return the keys of other facts
     */
    Set<FactKey> dependencies();
}
