package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record that is not stored yet: some components set, the others left to the database. The processor generates one for
 * each table, with a method for each component that can be set. Mutable; one thread at a time.
 *
 * @param <E> the record
 */
public interface Draft<E> {
    /**
     * The table that it is for.
     *
     * @return the table
     */
    Table<E> table();

    /**
     * Whether a column has been given a value, null included.
     *
     * @param column the position of the column among the table's
     * @return true when it is set
     */
    boolean isSet(int column);

    /**
     * Whether a column must have a value, be it set or made by the database.
     *
     * @param column the position of the column
     * @return whether null is no value for it; in a hierarchy that depends on the subtype
     */
    default boolean requires(int column) {
        return !table().column(column).has(ColumnFlag.NULLABLE);
    }

    /**
     * Hands over the value of a column that is set.
     *
     * @param column the position of the column
     * @param out receives one value
     * @throws dev.pgpx.types.ValueException when the type cannot hold the value
     */
    void write(int column, ParameterWriter out);

    /**
     * The values that are set, by the names of their columns. A relation to one row is its key.
     *
     * @return the values in the order of the columns, nulls among them; unmodifiable
     */
    default Map<String, @Nullable Object> toMap() {
        return ValueCollector.of(this);
    }
}
