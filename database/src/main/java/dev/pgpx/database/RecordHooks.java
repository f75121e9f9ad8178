package dev.pgpx.database;

import dev.pgpx.query.Draft;
import dev.pgpx.query.Table;

/** What is done with records on their way to the database and back. Every write of records passes here. */
final class RecordHooks {
    static final RecordHooks NONE = new RecordHooks();

    private RecordHooks() {}

    /** Before a record is written: the record to write in its place; or a veto, by an exception. */
    <E> E before(Change change, Table<E> table, E record) {
        return record;
    }

    /** Before a draft is inserted: the draft to insert in its place; or a veto, by an exception. */
    <E> Draft<E> before(Draft<E> draft) {
        return draft;
    }

    /** After a record was written: the record to give to the caller in its place. */
    <E> E after(Change change, Table<E> table, E record) {
        return record;
    }
}
