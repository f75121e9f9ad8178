package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.Constraint;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;

/** The part of {@link Database} that writes single records. */
abstract sealed class EntityWriting extends EntityFinding permits BulkWriting {
    EntityWriting() {}

    private RecordWrites writes() {
        return new RecordWrites(database());
    }

    /**
     * Inserts a record.
     *
     * @param table the table
     * @param record the record; components that the database generates are ignored, and so are those for when it was inserted
     *     and changed, which have defaults
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     * @throws dev.pgpx.database.error.UserMissingException when the table tells who inserts rows, and {@link Database#withUser}
     *     did not say it
     */
    public <E> E insert(Table<E> table, E record) {
        return writes().insert(table, record);
    }

    /**
     * Inserts a draft.
     *
     * @param draft the draft
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.query.QueryException naming all required components that the draft leaves out; nothing was sent
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     * @throws dev.pgpx.database.error.UserMissingException when the table tells who inserts rows, and neither the draft nor
     *     {@link Database#withUser} said it
     */
    public <E> E insert(Draft<E> draft) {
        return writes().insert(draft);
    }

    /**
     * Inserts a record, unless a constraint refuses it. In a transaction a savepoint is set before, so that the transaction
     * goes on either way. Constraints that are deferred speak at the commit only.
     *
     * @param table the table
     * @param record the record, as for {@link #insert(Table, Object)}
     * @param <E> the record
     * @return the record as it is stored, or the constraint
     */
    public <E> WriteAttempt<E> tryInsert(Table<E> table, E record) {
        return writes().attempt(table, () -> insert(table, record));
    }

    /**
     * Inserts a draft, unless a constraint refuses it: as {@link #tryInsert(Table, Object)}.
     *
     * @param draft the draft
     * @param <E> the record
     * @return the record as it is stored, or the constraint
     * @throws dev.pgpx.query.QueryException naming all required components that the draft leaves out; nothing was sent
     */
    public <E> WriteAttempt<E> tryInsert(Draft<E> draft) {
        return writes().attempt(draft.table(), () -> insert(draft));
    }

    /**
     * Updates the row of a record to what the record says: every column but the key, what the database makes, and what follows
     * from the change itself (version, when and by whom it was changed, whether it is deleted).
     *
     * @param table the table
     * @param record the record, as it should be, with key and version as it was read
     * @param <E> the record
     * @return the record as it is stored, with its new version
     * @throws dev.pgpx.database.error.EntityNotStoredException when there is no row of its key, or it counts as deleted
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version: others have changed it. Nothing was
     *     changed; that it was this is asked by a second statement
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was changed
     */
    public <E> E update(Table<E> table, E record) {
        return writes().update(table, record);
    }

    /**
     * Updates the row of a record by what differs between two states of it. Only the columns with other values are sent; when
     * there are none, no statement is.
     *
     * @param table the table
     * @param before the record as it was read
     * @param after the record as it should be, of the same key
     * @param <E> the record
     * @return the record as it is stored; {@code after} itself when nothing differs
     * @throws dev.pgpx.query.QueryException when the keys differ
     * @throws dev.pgpx.database.error.EntityNotStoredException as for {@link #update(Table, Object)}
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version than {@code before}
     */
    public <E> E update(Table<E> table, E before, E after) {
        return writes().update(table, before, after);
    }

    /**
     * Updates the row of a record, unless a constraint refuses it: as {@link #update(Table, Object)}, in a transaction with a
     * savepoint set before.
     *
     * @param table the table
     * @param record the record
     * @param <E> the record
     * @return the record as it is stored, or the constraint
     * @throws dev.pgpx.database.error.EntityNotStoredException as for {@link #update(Table, Object)}
     * @throws dev.pgpx.database.error.StaleEntityException as for {@link #update(Table, Object)}
     */
    public <E> WriteAttempt<E> tryUpdate(Table<E> table, E record) {
        return writes().attempt(table, () -> update(table, record));
    }

    /**
     * Deletes the row of a record. Where the table has a column for when a row was deleted, that is set, and the row counts as
     * deleted from then on; otherwise the row is gone.
     *
     * @param table the table
     * @param record the record, with key and version as it was read
     * @param <E> the record
     * @return the record as it is stored now, or as it was when it went
     * @throws dev.pgpx.database.error.EntityNotStoredException when there is no row of its key, or it counts as deleted already
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version
     * @throws dev.pgpx.database.error.ConstraintException when other rows need it; nothing was deleted
     */
    public <E> E delete(Table<E> table, E record) {
        return writes().delete(table, record);
    }

    /**
     * Deletes the row of a key, whatever its version: otherwise as {@link #delete(Table, Object)}. Where hooks see records of the
     * table before they are written, it is read first, and locked.
     *
     * @param table the table
     * @param key the key; a list of the values where several components make it
     * @param <E> the record
     * @return the record as it is stored now, or as it was when it went
     * @throws dev.pgpx.database.error.EntityNotStoredException when there is no such row, or it counts as deleted already
     * @throws dev.pgpx.query.QueryException when it is no key of the table; nothing was sent
     */
    public <E> E deleteById(Table<E> table, Object key) {
        return writes().deleteById(table, key);
    }

    /**
     * Deletes the row of a record for good, whether or not it counts as deleted.
     *
     * @param table the table
     * @param record the record, with key and version as it was read
     * @param <E> the record
     * @return the record as it was when it went
     * @throws dev.pgpx.database.error.EntityNotStoredException when there is no row of its key
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version
     * @throws dev.pgpx.database.error.ConstraintException when other rows need it; nothing was deleted
     */
    public <E> E purge(Table<E> table, E record) {
        return writes().purge(table, record);
    }

    /**
     * Deletes the row of a key for good, whatever its version and whether or not it counts as deleted. Where hooks see records of
     * the table before they are written, it is read first, and locked.
     *
     * @param table the table
     * @param key the key; a list of the values where several components make it
     * @param <E> the record
     * @return the record as it was when it went
     * @throws dev.pgpx.database.error.EntityNotStoredException when there is no such row
     */
    public <E> E purgeById(Table<E> table, Object key) {
        return writes().purgeById(table, key);
    }

    /**
     * Makes the row of a record count again that counts as deleted. Nothing else of it is changed.
     *
     * @param table the table, which has a column for when a row was deleted
     * @param record the record, with key and version as it was read
     * @param <E> the record
     * @return the record as it is stored now
     * @throws dev.pgpx.database.error.EntityNotStoredException when no deleted row has its key
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version
     * @throws dev.pgpx.query.QueryException when the table has no such column; nothing was sent
     */
    public <E> E restore(Table<E> table, E record) {
        return writes().restore(table, record);
    }

    /**
     * Makes the row of a key count again that counts as deleted, whatever its version. Where hooks see records of the table before
     * they are written, it is read first, and locked.
     *
     * @param table the table, which has a column for when a row was deleted
     * @param key the key; a list of the values where several components make it
     * @param <E> the record
     * @return the record as it is stored now
     * @throws dev.pgpx.database.error.EntityNotStoredException when no deleted row has the key
     * @throws dev.pgpx.query.QueryException when the table has no such column; nothing was sent
     */
    public <E> E restoreById(Table<E> table, Object key) {
        return writes().restoreById(table, key);
    }

    /**
     * Inserts a record, or overwrites the row of its key, whatever version that has. A row that counts as deleted counts again
     * then, unless the record says otherwise. Hooks see it as an insert.
     *
     * @param table the table
     * @param record the record; its key is written even where the database would generate it, unless it has none
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.database.error.ConstraintException when it violates another constraint; nothing was changed
     */
    public <E> E upsert(Table<E> table, E record) {
        return table.identity().isMissing(record)
                ? insert(table, record)
                : writes().upsert(table, record, UpsertTarget.key(table));
    }

    /**
     * Inserts a record, or overwrites the row that has the same values in some columns: otherwise as
     * {@link #upsert(Table, Object)}.
     *
     * @param table the table
     * @param record the record
     * @param first a column of the key or of a unique index
     * @param others the other columns of that
     * @param <E> the record
     * @return the record as it is stored
     */
    public <E> E upsert(Table<E> table, E record, Column<?> first, Column<?>... others) {
        return writes().upsert(table, record, UpsertTarget.columns(first, others));
    }

    /**
     * Inserts a record, or overwrites the row that a constraint finds: otherwise as {@link #upsert(Table, Object)}.
     *
     * @param table the table
     * @param record the record
     * @param constraint a unique constraint of the table
     * @param <E> the record
     * @return the record as it is stored
     */
    public <E> E upsert(Table<E> table, E record, Constraint constraint) {
        return writes().upsert(table, record, UpsertTarget.constraint(constraint));
    }

    /**
     * Inserts a draft, or sets what it sets in the row that has the same values in some columns.
     *
     * @param draft the draft
     * @param first a column of the key or of a unique index, set in the draft
     * @param others the other columns of that
     * @param <E> the record
     * @return the record as it is stored
     */
    public <E> E upsert(Draft<E> draft, Column<?> first, Column<?>... others) {
        return writes().upsert(draft, UpsertTarget.columns(first, others));
    }

    /**
     * Inserts a draft, or sets what it sets in the row that a constraint finds.
     *
     * @param draft the draft
     * @param constraint a unique constraint of the table
     * @param <E> the record
     * @return the record as it is stored
     */
    public <E> E upsert(Draft<E> draft, Constraint constraint) {
        return writes().upsert(draft, UpsertTarget.constraint(constraint));
    }

    /**
     * Stores a record, by one statement. Whose key, or a component of it, is made by the database and is null or zero, is
     * inserted. Others are updated where the database always generates the key, since they must have been stored; by any other
     * key they are inserted, or the row of the key is overwritten if it has the version of the record.
     *
     * @param table the table
     * @param record the record
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.database.error.EntityNotStoredException when it has a generated key that no row has
     * @throws dev.pgpx.database.error.StaleEntityException when the row has another version; nothing was changed
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was changed
     */
    public <E> E save(Table<E> table, E record) {
        return writes().save(table, record);
    }
}
