package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;

/** The part of {@link Database} that writes single records. */
abstract sealed class EntityWriting extends EntityFinding permits BulkWriting {
    EntityWriting() {}

    /**
     * Inserts a record.
     *
     * @param table the table
     * @param record the record; components that the database generates are ignored
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     */
    public <E> E insert(Table<E> table, E record) {
        return database().one(Sql.insert(table).values(record).returning());
    }

    /**
     * Inserts a draft.
     *
     * @param draft the draft
     * @param <E> the record
     * @return the record as it is stored
     * @throws dev.pgpx.query.QueryException naming all required components that the draft leaves out; nothing was sent
     * @throws dev.pgpx.database.error.ConstraintException when it violates a constraint; nothing was stored
     */
    public <E> E insert(Draft<E> draft) {
        return database().one(Sql.insert(draft.table()).values(draft).returning());
    }
}
