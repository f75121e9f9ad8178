package dev.pgpx.database;

import dev.pgpx.query.Draft;

/**
 * Does something with the records of a table on their way to the database and back: attached by
 * {@link Database#withHook(dev.pgpx.query.Table, RecordHook)}. Override what is needed; what is not overridden costs nothing.
 * It sees what is written as records and drafts; {@code update(AUTHOR)…} and other commands have no records to show.
 *
 * <p>A method gives back the record that goes on in place of the one it was given, which may be the same. Whatever it throws
 * comes out of the call: before a write nothing is sent then, after one nothing of the call is kept. Called in the thread of
 * the call; what it does with the same {@link Database} there is in the call's transaction. Implementations are thread-safe.
 *
 * @param <E> the record
 */
public interface RecordHook<E> {
    /**
     * Before a record is inserted.
     *
     * @param record the record; generated components are not those of the row yet
     * @return the record to insert
     */
    default E beforeInsert(E record) {
        return record;
    }

    /**
     * Before a draft is inserted.
     *
     * @param draft the draft, of the table's own class, so that it may be cast and more may be set
     * @return the draft to insert
     */
    default Draft<E> beforeInsert(Draft<E> draft) {
        return draft;
    }

    /**
     * After a record was inserted.
     *
     * @param record the record: as it is stored, where the call gives it back, else as it was sent
     * @return the record to give to the caller
     */
    default E afterInsert(E record) {
        return record;
    }

    /**
     * Before a record is updated.
     *
     * @param record the record as it is to be
     * @return the record to write
     */
    default E beforeUpdate(E record) {
        return record;
    }

    /**
     * After a record was updated.
     *
     * @param record the record: as it is stored, where the call gives it back, else as it was sent
     * @return the record to give to the caller
     */
    default E afterUpdate(E record) {
        return record;
    }

    /**
     * Before a record is deleted.
     *
     * @param record the record
     */
    default void beforeDelete(E record) {}

    /**
     * After a record was deleted.
     *
     * @param record the record
     */
    default void afterDelete(E record) {}

    /**
     * After a record was read from the database, by whatever query or relation, or as what a write gave back. Called while the
     * result is read, so it must send nothing.
     *
     * @param record the record
     * @return the record to give to the caller
     */
    default E afterLoad(E record) {
        return record;
    }

    /**
     * After a record was written and that is committed: at the end of the outermost transaction, or of the call when there is
     * none. Records are kept until then, those of a bulk write too. What it throws becomes a
     * {@link dev.pgpx.database.error.HookException}, after the others have run; the rows stay.
     *
     * @param change what was done
     * @param record the record: as {@link #afterInsert}, {@link #afterUpdate} or {@link #afterDelete} were given it, or gave it
     */
    default void afterCommit(Change change, E record) {}
}
