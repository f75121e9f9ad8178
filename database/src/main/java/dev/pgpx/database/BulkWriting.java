package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;
import java.util.Iterator;

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
        RecordHooks hooks = database().recordHooks();
        if (hooks.isEmpty()) {
            return BulkInsert.records(database(), table, records.iterator());
        }
        return hooks.around(table, () -> {
            HookedRecords<E> hooked = new HookedRecords<>(hooks, table, records.iterator());
            long count = BulkInsert.records(database(), table, hooked);
            hooked.written();
            return count;
        });
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
        RecordHooks hooks = database().recordHooks();
        Iterator<? extends Draft<E>> given = drafts.iterator();
        return BulkInsert.drafts(database(), hooks.isEmpty() ? given : new HookedDrafts<>(hooks, given));
    }
}
