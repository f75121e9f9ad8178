package dev.pgpx.database;

import dev.pgpx.query.RowChange;
import dev.pgpx.query.Table;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row that a command is about.
 *
 * @param <E> the record
 */
sealed interface RowTarget<E> {
    /** Narrows a command to the row. */
    <S extends RowChange<E, S>> S narrow(S command, Table<E> table);

    /** The row of a record, in the state in which it was read. */
    record Read<E>(E record) implements RowTarget<E> {
        @Override
        public <S extends RowChange<E, S>> S narrow(S command, Table<E> table) {
            return command.whereRead(record);
        }
    }

    /** The row of a key, in whatever state. */
    record OfKey<E>(Object key) implements RowTarget<E> {
        @Override
        public <S extends RowChange<E, S>> S narrow(S command, Table<E> table) {
            return command.where(table.identity().ofKey(key));
        }
    }

    /** The same row in one of the tables of a hierarchy. */
    default RowTarget<Map<String, @Nullable Object>> stored(Table<E> hierarchy) {
        return this instanceof OfKey<E> byKey
                ? new OfKey<>(byKey.key())
                : new Read<>(hierarchy.toMap(((Read<E>) this).record()));
    }
}
