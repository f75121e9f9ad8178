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
     * @param sequence the sequence that it takes numbers from, where it does
     */
    record DefaultValue(String sql, Optional<ObjectName> sequence) implements ColumnValue {}

    /**
     * A number, one after the other.
     *
     * @param always whether none can be given
     */
    record Identity(boolean always) implements ColumnValue {}

    /**
     * What follows from other columns of the row.
     *
     * @param sql the expression, as SQL text
     * @param virtual whether it is computed when it is read, not when it is written
     */
    record Computed(String sql, boolean virtual) implements ColumnValue {}
}
