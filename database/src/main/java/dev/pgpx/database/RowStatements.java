package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes single rows, without hooks. Each gives the record as it is stored, or as it was when it went; nothing where there is no
 * such row in that state.
 *
 * @param <E> the record
 */
sealed interface RowStatements<E> permits OneTable, SeveralTables {
    static <E> RowStatements<E> of(Database database, Table<E> table) {
        return table.stored().isPresent()
                ? new SeveralTables<>(database, table, table.stored().get())
                : new OneTable<>(database, table);
    }

    E insert(E record);

    E insert(Draft<E> draft);

    Optional<E> update(E record);

    /** What updates to what differs; null where nothing does. */
    @Nullable
    Supplier<Optional<E>> updating(E before, E after);

    Optional<E> softDelete(RowTarget<E> target);

    Optional<E> purge(RowTarget<E> target);

    Optional<E> restore(RowTarget<E> target);

    E upsert(E record, UpsertTarget target);

    E upsert(Draft<E> draft, UpsertTarget target);

    /** Inserts, or overwrites the row of the key if it has the version of the record. */
    Optional<E> save(E record);
}
