package dev.pgpx.database;

import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Delete;
import dev.pgpx.query.Draft;
import dev.pgpx.query.EntityQuery;
import dev.pgpx.query.Insert;
import dev.pgpx.query.Query;
import dev.pgpx.query.RowIdentity;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;
import dev.pgpx.query.Update;
import dev.pgpx.query.Upsert;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes single records, each by one statement; a second one is needed only to tell why none was found.
 *
 * @param database where
 */
record RecordWrites(Database database) {
    <E> E insert(Table<E> table, E record) {
        E written = hooks().before(Change.INSERT, table, record);
        return inserted(
                table, signature().on(Sql.insert(table).values(written), table).returning());
    }

    <E> E insert(Draft<E> draft) {
        Draft<E> written = hooks().before(draft);
        Table<E> table = written.table();
        return inserted(
                table,
                signature().on(Sql.insert(table).values(written), written).returning());
    }

    private <E> E inserted(Table<E> table, Query<E> insert) {
        RecordHooks hooks = hooks();
        return hooks.around(table, () -> hooks.after(Change.INSERT, table, database.one(insert)));
    }

    <E> E update(Table<E> table, E record) {
        E written = hooks().before(Change.UPDATE, table, record);
        return updated(table, written, Sql.update(table, written));
    }

    /** Sends what differs; nothing when nothing does. */
    <E> E update(Table<E> table, E before, E after) {
        E written = hooks().before(Change.UPDATE, table, after);
        Update<E> update = Sql.update(table, before, written);
        return update.setsNothing() ? written : updated(table, before, update);
    }

    private <E> E updated(Table<E> table, E read, Update<E> update) {
        Query<E> command = signature().on(update, table).returning();
        return after(Change.UPDATE, table, command, () -> missing(table, read, Sql.from(table)));
    }

    <E> E delete(Table<E> table, E record) {
        if (!isSoft(table)) {
            return purge(table, record);
        }
        E gone = hooks().before(Change.DELETE, table, record);
        Update<E> update = signature().on(Sql.softDelete(table).whereRead(gone), table);
        Query<E> command = update.returning();
        return after(Change.DELETE, table, command, () -> missing(table, gone, Sql.from(table)));
    }

    <E> E deleteById(Table<E> table, Object key) {
        if (!isSoft(table)) {
            return purgeById(table, key);
        }
        Update<E> update =
                signature().on(Sql.softDelete(table).where(table.identity().ofKey(key)), table);
        return after(Change.DELETE, table, update.returning(), () -> absent(table, key));
    }

    <E> E purge(Table<E> table, E record) {
        E gone = hooks().before(Change.DELETE, table, record);
        Delete<E> delete = Sql.delete(table, gone);
        Query<E> command = delete.returning();
        return after(
                Change.DELETE,
                table,
                command,
                () -> missing(table, gone, Sql.from(table).withDeleted()));
    }

    <E> E purgeById(Table<E> table, Object key) {
        Delete<E> delete = Sql.delete(table).where(table.identity().ofKey(key));
        return after(Change.DELETE, table, delete.returning(), () -> absent(table, key));
    }

    <E> E restore(Table<E> table, E record) {
        E written = hooks().before(Change.UPDATE, table, record);
        Update<E> update = signature().on(Sql.restore(table).whereRead(written), table);
        Query<E> command = update.returning();
        return after(
                Change.UPDATE,
                table,
                command,
                () -> missing(table, written, Sql.from(table).onlyDeleted()));
    }

    <E> E restoreById(Table<E> table, Object key) {
        Update<E> update =
                signature().on(Sql.restore(table).where(table.identity().ofKey(key)), table);
        return after(Change.UPDATE, table, update.returning(), () -> absent(table, key));
    }

    /** Inserts a record or overwrites the row that has the same values in some columns, those of a unique index. */
    <E> E upsert(Table<E> table, E record, UpsertTarget target) {
        E written = hooks().before(Change.INSERT, table, record);
        Insert<E> insert = signature().on(Sql.insert(table).values(written), table);
        return inserted(table, target.of(insert).touching().returning());
    }

    <E> E upsert(Draft<E> draft, UpsertTarget target) {
        Draft<E> written = hooks().before(draft);
        Insert<E> insert = signature().on(Sql.insert(written.table()).values(written), written);
        return inserted(written.table(), target.of(insert).touching().returning());
    }

    <E> E save(Table<E> table, E record) {
        RowIdentity<E> identity = table.identity();
        if (identity.isMissing(record)) {
            return insert(table, record);
        }
        return identity.isGenerated() ? update(table, record) : saveByNaturalKey(table, record);
    }

    private <E> E saveByNaturalKey(Table<E> table, E record) {
        E written = hooks().before(Change.INSERT, table, record);
        Insert<E> insert = signature().on(Sql.insert(table).values(written), table);
        Upsert<E> upsert = UpsertTarget.key(table).of(insert).touching();
        Upsert<E> checked =
                table.identity().versionOf(written).map(upsert::where).orElse(upsert);
        Query<E> command = checked.returning();
        return after(
                Change.INSERT,
                table,
                command,
                () -> missing(table, written, Sql.from(table).withDeleted()));
    }

    <E> WriteAttempt<E> attempt(Table<E> table, Supplier<E> write) {
        try {
            return new WriteAttempt.Stored<>(
                    database.isInTransaction() ? database.transaction(savepoint -> write.get()) : write.get());
        } catch (ConstraintException failure) {
            return new WriteAttempt.Violated<>(failure, failure.violated(table).orElse(null));
        }
    }

    private RecordHooks hooks() {
        return database.recordHooks();
    }

    private <E> E after(Change change, Table<E> table, Query<E> command, Supplier<RuntimeException> missing) {
        RecordHooks hooks = hooks();
        return hooks.around(
                table,
                () -> hooks.after(change, table, database.optional(command).orElseThrow(missing)));
    }

    /** Why the row of a record was not found: of a versioned table it may be there, in another version. */
    <E> RuntimeException missing(Table<E> table, E record, EntityQuery<E> rows) {
        Object key = table.key(record);
        if (table.column(ColumnFlag.VERSION).isPresent()) {
            Optional<E> now = database.optional(rows.where(table.identity().of(record)));
            if (now.isPresent()) {
                return StaleEntityException.of(table, key, now.get());
            }
        }
        return EntityNotStoredException.of(table, key);
    }

    private static RuntimeException absent(Table<?> table, Object key) {
        return EntityNotStoredException.of(table, key);
    }

    private static boolean isSoft(Table<?> table) {
        return table.column(ColumnFlag.DELETED_AT).isPresent();
    }

    private Signature signature() {
        return new Signature(database);
    }
}
