package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;

/** The part of {@link Database} that writes many records at once. */
abstract sealed class BulkWriting extends EntityWriting permits GraphWriting {
    BulkWriting() {}

    /**
     * Inserts any number of records, in one transaction and in bounded memory.
     *
     * @param table the table
     * @param records the records; components that the database generates are ignored
     * @param <E> the record
     * @return how many were inserted
     * @throws dev.pgpx.database.error.ConstraintException when one violates a constraint; none was stored
     */
    public <E> long insertAll(Table<E> table, Iterable<? extends E> records) {
        return BulkInsert.records(database(), table, records.iterator());
    }

    /**
     * Inserts any number of drafts, in one transaction and in bounded memory.
     *
     * @param drafts the drafts, all of the same table
     * @param <E> the record
     * @return how many were inserted
     * @throws dev.pgpx.query.QueryException naming all required components that a draft leaves out; none was stored
     * @throws dev.pgpx.database.error.ConstraintException when one violates a constraint; none was stored
     */
    public <E> long insertAll(Iterable<? extends Draft<E>> drafts) {
        return BulkInsert.drafts(database(), drafts.iterator());
    }
}
