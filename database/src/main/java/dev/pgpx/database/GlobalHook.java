package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;

/**
 * Does something with the records of all tables on their way to the database and back: attached by
 * {@link Database#withHook(GlobalHook)}, or found by the service loader for each database that is opened. The rules are those of {@link RecordHook}.
 */
public interface GlobalHook {
    /**
     * Before a record is written.
     *
     * @param change what is about to be done
     * @param table the table
     * @param record the record
     * @param <E> the record
     * @return the record to write; for a deletion it says which row goes
     */
    default <E> E before(Change change, Table<E> table, E record) {
        return record;
    }

    /**
     * Whether {@link #before(Change, Table, Object)} has to be asked before changes that name only the key of a row, too. Then the
     * record is read first, and locked. Asked once, when the hook is attached.
     *
     * @param change the kind of change
     * @return true unless the hook says otherwise
     */
    default boolean precedes(Change change) {
        return true;
    }

    /**
     * Before a draft is inserted.
     *
     * @param draft the draft
     * @param <E> the record
     * @return the draft to insert
     */
    default <E> Draft<E> before(Draft<E> draft) {
        return draft;
    }

    /**
     * After a record was written.
     *
     * @param change what was done
     * @param table the table
     * @param record the record: as it is stored, where the call gives it back, else as it was sent
     * @param <E> the record
     * @return the record to give to the caller
     */
    default <E> E after(Change change, Table<E> table, E record) {
        return record;
    }

    /**
     * After a record was read from the database, by whatever query or relation, or as what a write gave back. Called while the
     * result is read, so it must send nothing.
     *
     * @param table the table
     * @param record the record
     * @param <E> the record
     * @return the record to give to the caller
     */
    default <E> E afterLoad(Table<E> table, E record) {
        return record;
    }

    /**
     * After a record was written and that is committed. What it throws becomes a
     * {@link dev.pgpx.database.error.HookException}, after the others have run; the rows stay.
     *
     * @param change what was done
     * @param table the table
     * @param record the record
     * @param <E> the record
     */
    default <E> void afterCommit(Change change, Table<E> table, E record) {}
}
