package dev.pgpx.database;

import dev.pgpx.query.Delete;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Insert;
import dev.pgpx.query.Query;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;
import dev.pgpx.query.Update;
import dev.pgpx.query.Upsert;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows that are in one table, each by one statement.
 *
 * @param database where
 * @param table the table
 */
record OneTable<E>(Database database, Table<E> table) implements RowStatements<E> {
    @Override
    public E insert(E record) {
        return database.one(inserting(record).returning());
    }

    private Insert<E> inserting(E record) {
        return signature().on(Sql.insert(table).values(record), table);
    }

    @Override
    public E insert(Draft<E> draft) {
        return database.one(inserting(draft).returning());
    }

    private Insert<E> inserting(Draft<E> draft) {
        return signature().on(Sql.insert(table).values(draft), draft);
    }

    @Override
    public Optional<E> update(E record) {
        return updated(Sql.update(table, record));
    }

    @Override
    public @Nullable Supplier<Optional<E>> updating(E before, E after) {
        Update<E> update = Sql.update(table, before, after);
        return update.setsNothing() ? null : () -> updated(update);
    }

    private Optional<E> updated(Update<E> update) {
        Query<E> command = signature().on(update, table).returning();
        return database.optional(command);
    }

    @Override
    public Optional<E> softDelete(RowTarget<E> target) {
        return updated(target.narrow(Sql.softDelete(table), table));
    }

    @Override
    public Optional<E> purge(RowTarget<E> target) {
        Delete<E> delete = target.narrow(Sql.delete(table), table);
        Query<E> command = delete.returning();
        return database.optional(command);
    }

    @Override
    public Optional<E> restore(RowTarget<E> target) {
        return updated(target.narrow(Sql.restore(table), table));
    }

    @Override
    public E upsert(E record, UpsertTarget target) {
        return database.one(target.of(inserting(record)).touching().returning());
    }

    @Override
    public E upsert(Draft<E> draft, UpsertTarget target) {
        return database.one(target.of(inserting(draft)).touching().returning());
    }

    @Override
    public Optional<E> save(E record) {
        Upsert<E> upsert = UpsertTarget.key(table).of(inserting(record)).touching();
        Upsert<E> checked =
                table.identity().versionOf(record).map(upsert::where).orElse(upsert);
        Query<E> command = checked.returning();
        return database.optional(command);
    }

    private Signature signature() {
        return new Signature(database);
    }
}
