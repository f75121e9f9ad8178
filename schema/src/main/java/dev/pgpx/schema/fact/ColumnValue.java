package dev.pgpx.schema.fact;

import java.util.Optional;

/** What a database makes of the value of a column. Immutable. */
public sealed interface ColumnValue {
    /** Nothing: it is given, or null. */
    enum Given implements ColumnValue {
        /** The only one. */
        GIVEN
    }

    /**
     * A default, where none is given.
     *
     * @param sql the default, as SQL text
     */
    record DefaultValue(String sql) implements ColumnValue {}

    /**
     * A number, one after the other.
     *
     * @param always whether none can be given
     * @param sequence the sequence behind it; empty in models, where the server names it
     * @param options how it counts
     */
    record Identity(boolean always, Optional<ObjectName> sequence, SequenceOptions options) implements ColumnValue {
        /**
         * Counting from 1 by a sequence that the server names.
         *
         * @param always whether no number can be given
         */
        public Identity(boolean always) {
            this(always, Optional.empty(), SequenceOptions.DEFAULT);
        }
    }

    /**
     * What follows from other columns of the row.
     *
     * @param sql the expression, as SQL text
     * @param virtual whether it is computed when it is read, not when it is written
     */
    record Computed(String sql, boolean virtual) implements ColumnValue {}
}
