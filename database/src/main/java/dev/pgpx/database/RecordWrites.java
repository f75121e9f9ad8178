package dev.pgpx.database;

import dev.pgpx.database.error.ConstraintException;
import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.OtherSubtypeException;
import dev.pgpx.database.error.StaleEntityException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.EntityQuery;
import dev.pgpx.query.RowIdentity;
import dev.pgpx.query.Sql;
import dev.pgpx.query.StoredTable;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Writes single records, each by one statement; a second one is needed only to tell why none was found.
 *
 * @param database where
 */
record RecordWrites(Database database) {
    <E> E insert(Table<E> table, E record) {
        E written = hooks().before(Change.INSERT, table, record);
        return inserted(table, () -> rows(table).insert(written));
    }

    <E> E insert(Draft<E> draft) {
        Draft<E> written = hooks().before(draft);
        return inserted(written.table(), () -> rows(written.table()).insert(written));
    }

    private <E> E inserted(Table<E> table, Supplier<E> insert) {
        RecordHooks hooks = hooks();
        return hooks.around(table, () -> hooks.after(Change.INSERT, table, insert.get()));
    }

    <E> E update(Table<E> table, E record) {
        E written = hooks().before(Change.UPDATE, table, record);
        return updated(table, written, () -> rows(table).update(written));
    }

    /** Sends what differs; nothing when nothing does. */
    <E> E update(Table<E> table, E before, E after) {
        E written = hooks().before(Change.UPDATE, table, after);
        Supplier<Optional<E>> update = rows(table).updating(before, written);
        return update == null ? written : updated(table, before, update);
    }

    private <E> E updated(Table<E> table, E read, Supplier<Optional<E>> update) {
        return after(Change.UPDATE, table, update, () -> missing(table, read, Sql.from(table)));
    }

    <E> E delete(Table<E> table, E record) {
        if (!isSoft(table)) {
            return purge(table, record);
        }
        E gone = hooks().before(Change.DELETE, table, record);
        return after(
                Change.DELETE,
                table,
                () -> rows(table).softDelete(new RowTarget.Read<>(gone)),
                () -> missing(table, gone, Sql.from(table)));
    }

    <E> E deleteById(Table<E> table, Object key) {
        if (!isSoft(table)) {
            return purgeById(table, key);
        }
        if (hooks().precede(Change.DELETE, table)) {
            return seen(table, key, Sql.from(table), row -> delete(table, row));
        }
        RowTarget<E> target = target(table, key);
        return after(Change.DELETE, table, () -> rows(table).softDelete(target), () -> absent(table, key));
    }

    <E> E purge(Table<E> table, E record) {
        E gone = hooks().before(Change.DELETE, table, record);
        return after(
                Change.DELETE,
                table,
                () -> rows(table).purge(new RowTarget.Read<>(gone)),
                () -> missing(table, gone, Sql.from(table).withDeleted()));
    }

    <E> E purgeById(Table<E> table, Object key) {
        if (hooks().precede(Change.DELETE, table)) {
            return seen(table, key, Sql.from(table).withDeleted(), row -> purge(table, row));
        }
        RowTarget<E> target = target(table, key);
        return after(Change.DELETE, table, () -> rows(table).purge(target), () -> absent(table, key));
    }

    <E> E restore(Table<E> table, E record) {
        E written = hooks().before(Change.UPDATE, table, record);
        return after(
                Change.UPDATE,
                table,
                () -> rows(table).restore(new RowTarget.Read<>(written)),
                () -> missing(table, written, Sql.from(table).onlyDeleted()));
    }

    <E> E restoreById(Table<E> table, Object key) {
        if (isSoft(table) && hooks().precede(Change.UPDATE, table)) {
            return seen(table, key, Sql.from(table).onlyDeleted(), row -> restore(table, row));
        }
        RowTarget<E> target = target(table, key);
        return after(Change.UPDATE, table, () -> rows(table).restore(target), () -> absent(table, key));
    }

    /** The row of a key, which is one of the table's. */
    private static <E> RowTarget<E> target(Table<E> table, Object key) {
        return new RowTarget.OfKey<>(table.keyOf(key));
    }

    /** Inserts a record or overwrites the row that has the same values in some columns, those of a unique index. */
    <E> E upsert(Table<E> table, E record, UpsertTarget target) {
        E written = hooks().before(Change.INSERT, table, record);
        return inserted(table, () -> rows(table).upsert(written, target));
    }

    <E> E upsert(Draft<E> draft, UpsertTarget target) {
        Draft<E> written = hooks().before(draft);
        return inserted(written.table(), () -> rows(written.table()).upsert(written, target));
    }

    <E> E save(Table<E> table, E record) {
        RowIdentity<E> identity = table.identity();
        if (identity.isMissing(record)) {
            return insert(table, record);
        }
        return identity.isKnownStored(record) ? update(table, record) : saveByNaturalKey(table, record);
    }

    private <E> E saveByNaturalKey(Table<E> table, E record) {
        E written = hooks().before(Change.INSERT, table, record);
        return after(
                Change.INSERT,
                table,
                () -> rows(table).save(written),
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

    /** Writes the row of a key as the record that it is, since hooks have to see that before; nobody changes it meanwhile. */
    private <E> E seen(Table<E> table, Object key, EntityQuery<E> rows, UnaryOperator<E> write) {
        Object typed = table.keyOf(key);
        EntityQuery<E> row = rows.where(table.identity().ofKey(typed));
        return database.transaction(TransactionOptions.DEFAULT.withRetries(0), transaction -> {
            EntityQuery<E> locked =
                    table.stored().map(stored -> lock(stored, typed, row)).orElseGet(row::forUpdate);
            return write.apply(database.optional(locked).orElseThrow(() -> absent(table, key)));
        });
    }

    /** What several tables have together cannot be locked, but the rows in them can, before it is read. */
    private <E> EntityQuery<E> lock(StoredTables stored, Object key, EntityQuery<E> row) {
        Collection<StoredTable> tables =
                stored.base().<Collection<StoredTable>>map(List::of).orElseGet(stored::ofSubtypes);
        for (StoredTable each : tables) {
            var unused = database.optional(Sql.from(each)
                    .withDeleted()
                    .where(each.identity().ofKey(key))
                    .forUpdate());
        }
        return row;
    }

    private RecordHooks hooks() {
        return database.recordHooks();
    }

    private <E> RowStatements<E> rows(Table<E> table) {
        return RowStatements.of(database, table);
    }

    private <E> E after(
            Change change, Table<E> table, Supplier<Optional<E>> command, Supplier<RuntimeException> missing) {
        RecordHooks hooks = hooks();
        return hooks.around(
                table, () -> hooks.after(change, table, command.get().orElseThrow(missing)));
    }

    /** Why the row of a record was not found: it may be there, in another version, or as another subtype. */
    <E> RuntimeException missing(Table<E> table, E record, EntityQuery<E> rows) {
        Object key = table.key(record);
        if (table.stored().isPresent()) {
            Optional<E> now = database.optional(rows.where(table.identity().of(record)));
            if (now.isPresent() && now.get().getClass() != record.getClass()) {
                return OtherSubtypeException.of(table, key);
            }
        }
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
}
