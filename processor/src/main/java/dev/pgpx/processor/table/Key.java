package dev.pgpx.processor.table;

import dev.pgpx.processor.type.ColumnType;
import java.util.List;

/** The primary key of a record, as relations to it need it. */
public sealed interface Key {
    /**
     * A key that a relation can use.
     *
     * @param columns its columns, in order
     */
    record Usable(List<KeyColumn> columns) implements Key {
        /** Takes a copy of the columns. */
        public Usable {
            columns = List.copyOf(columns);
        }

        /** @return whether several columns make it */
        public boolean isComposite() {
            return columns.size() > 1;
        }
    }

    /**
     * A column of a key.
     *
     * @param name its name
     * @param javaName its member in the generated table
     * @param type how it is stored
     * @param sqlType its type, as SQL writes it
     */
    record KeyColumn(String name, String javaName, ColumnType type, String sqlType) {
        static KeyColumn of(ColumnModel column) {
            return new KeyColumn(column.name(), column.javaName(), column.type(), column.sqlType());
        }
    }

    /** No key that a relation can use. */
    enum Unusable implements Key {
        /** No component is marked as key. */
        MISSING,
        /** The key is a relation that leads back to it. */
        CIRCULAR,
        /** Its type has no mapping, or it is a relation to a record without a usable key. */
        UNMAPPED
    }
}
