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
        RecordHooks hooks = database().recordHooks();
        E sent = hooks.before(Change.INSERT, table, record);
        return hooks.around(
                table,
                () -> hooks.after(
                        Change.INSERT,
                        table,
                        database().one(Sql.insert(table).values(sent).returning())));
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
        RecordHooks hooks = database().recordHooks();
        Draft<E> sent = hooks.before(draft);
        return hooks.around(
                sent.table(),
                () -> hooks.after(
                        Change.INSERT,
                        sent.table(),
                        database().one(Sql.insert(sent.table()).values(sent).returning())));
    }
}
