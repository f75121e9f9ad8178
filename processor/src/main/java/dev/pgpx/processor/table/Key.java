package dev.pgpx.processor.table;

import dev.pgpx.processor.type.ColumnType;

/** The primary key of a record, as relations to it need it. */
public sealed interface Key {
    /**
     * A key of one column.
     *
     * @param columnName its column
     * @param javaName the column's member in the generated table
     * @param type how it is stored
     * @param sqlType the type of its column, as SQL writes it
     */
    record Single(String columnName, String javaName, ColumnType type, String sqlType) implements Key {}

    /** No key that a relation can use. */
    enum Unusable implements Key {
        /** No component is marked as key. */
        MISSING,
        /** Several components are. */
        COMPOSITE,
        /** The key is a relation that leads back to it. */
        CIRCULAR,
        /** Its type has no mapping, or it is a relation to a record without a usable key. */
        UNMAPPED
    }
}
