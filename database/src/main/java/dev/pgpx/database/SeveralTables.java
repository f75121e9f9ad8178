package dev.pgpx.database;

import dev.pgpx.database.error.EntityNotStoredException;
import dev.pgpx.database.error.OtherSubtypeException;
import dev.pgpx.database.error.ResultException;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Column;
import dev.pgpx.query.ColumnFlag;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Insert;
import dev.pgpx.query.Query;
import dev.pgpx.query.RowBatch;
import dev.pgpx.query.Sql;
import dev.pgpx.query.StoredTable;
import dev.pgpx.query.StoredTables;
import dev.pgpx.query.Table;
import dev.pgpx.query.Update;
import dev.pgpx.query.Upsert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a hierarchy that has several tables. Where a row is in one of them, that is one statement; where it is in
 * two, one for each in a transaction, the table of what all subtypes have first: it has the version, and tells the subtype.
 *
 * @param database where
 * @param table the hierarchy
 * @param stored its tables
 */
record SeveralTables<E>(Database database, Table<E> table, StoredTables stored) implements RowStatements<E> {
    private static final TransactionOptions ONCE = TransactionOptions.DEFAULT.withRetries(0);

    /** What is done in one of the tables with its part of a row. */
    @FunctionalInterface
    private interface Step {
        Query<Map<String, @Nullable Object>> in(StoredTable table, Map<String, @Nullable Object> values);
    }

    @Override
    public E insert(E record) {
        return inserted(
                table.toMap(record), (into, values) -> inserting(into, values).returning());
    }

    private Insert<Map<String, @Nullable Object>> inserting(StoredTable into, Map<String, @Nullable Object> values) {
        return signature().on(Sql.insert(into).values(values), into);
    }

    @Override
    public E insert(Draft<E> draft) {
        return inserted(
                complete(draft), (into, values) -> inserting(into.draft(values)).returning());
    }

    private Insert<Map<String, @Nullable Object>> inserting(Draft<Map<String, @Nullable Object>> part) {
        return signature().on(Sql.insert(part.table()).values(part), part);
    }

    /** What a draft sets, once it is known to set all that its class requires. */
    static <E> Map<String, @Nullable Object> complete(Draft<E> draft) {
        var unused = RowBatch.ofDrafts(List.of(draft));
        return draft.toMap();
    }

    /** A trigger of others may keep a row away. */
    private E inserted(Map<String, @Nullable Object> values, Step step) {
        return write(values, step, step).orElseThrow(() -> ResultException.none("insert " + table.name()));
    }

    /** A row of the key that is of another subtype is left as it is. */
    private E upserted(Map<String, @Nullable Object> values, Step step) {
        return write(values, step, step)
                .orElseThrow(() -> OtherSubtypeException.of(
                        table, stored.base().orElseGet(() -> stored.of(values)).key(values)));
    }

    private Optional<E> write(Map<String, @Nullable Object> values, Step first, Step second) {
        StoredTable own = stored.of(values);
        if (stored.base().isEmpty()) {
            return database.optional(first.in(own, values)).map(row -> record(values, row));
        }
        StoredTable base = stored.base().get();
        return database.transaction(ONCE, transaction -> {
            Optional<Map<String, @Nullable Object>> written = database.optional(first.in(base, values));
            return written.map(row -> {
                Map<String, @Nullable Object> whole = merged(values, row);
                Map<String, @Nullable Object> rest = database.optional(second.in(own, whole))
                        .orElseThrow(() -> EntityNotStoredException.of(own, own.key(whole)));
                return record(whole, rest);
            });
        });
    }

    static Map<String, @Nullable Object> merged(
            Map<String, @Nullable Object> values, Map<String, @Nullable Object> later) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(values);
        merged.putAll(later);
        return merged;
    }

    private E record(Map<String, @Nullable Object> values, Map<String, @Nullable Object> later) {
        ResultRelations relations = new ResultRelations(database, List.of());
        return relations.loaded(table, table.fromMap(merged(values, later), relations));
    }

    @Override
    public Optional<E> update(E record) {
        Map<String, @Nullable Object> values = table.toMap(record);
        Step step = (into, whole) -> updating(into, whole, Sql.update(into, whole));
        return write(values, step, step);
    }

    /** Where nothing is set, the row is read; in the table that tells the subtype it counts as changed, for its version. */
    private Query<Map<String, @Nullable Object>> updating(
            StoredTable into, Map<String, @Nullable Object> read, Update<Map<String, @Nullable Object>> update) {
        if (!update.setsNothing()) {
            return signature().on(update, into).returning();
        }
        return into.column(ColumnFlag.DISCRIMINATOR)
                .<Query<Map<String, @Nullable Object>>>map(column ->
                        signature().on(touching(update, column, read), into).returning())
                .orElseGet(() -> Sql.from(into).withKey(into.key(read)));
    }

    @SuppressWarnings("unchecked") // a discriminator is text
    private static Update<Map<String, @Nullable Object>> touching(
            Update<Map<String, @Nullable Object>> update, Column<?> discriminator, Map<String, @Nullable Object> read) {
        return update.set((Column<String>) discriminator, (String) read.get(discriminator.name()));
    }

    @Override
    public @Nullable Supplier<Optional<E>> updating(E before, E after) {
        Map<String, @Nullable Object> old = table.toMap(before);
        Map<String, @Nullable Object> changed = table.toMap(after);
        StoredTable own = stored.of(old);
        if (!own.equals(stored.of(changed))) {
            throw OtherSubtypeException.of(table, table.key(before));
        }
        boolean same = Sql.update(own, old, changed).setsNothing()
                && stored.base()
                        .map(base -> Sql.update(base, old, changed).setsNothing())
                        .orElse(true);
        Step step = (into, whole) -> updating(into, old, Sql.update(into, old, changed));
        return same ? null : () -> write(old, step, step);
    }

    @Override
    public Optional<E> softDelete(RowTarget<E> target) {
        return marked(target, Sql::softDelete);
    }

    @Override
    public Optional<E> restore(RowTarget<E> target) {
        return marked(target, Sql::restore);
    }

    private Optional<E> marked(
            RowTarget<E> target, Function<StoredTable, Update<Map<String, @Nullable Object>>> marking) {
        return subtypeOf(target).flatMap(subtype -> {
            StoredTable first = stored.base().orElseGet(() -> stored.of(subtype));
            Update<Map<String, @Nullable Object>> update = target.stored(table).narrow(marking.apply(first), first);
            Update<Map<String, @Nullable Object>> signed = signature().on(update, first);
            StoredTable rest = rest(subtype);
            return stored.base().isEmpty()
                    ? read(subtype, signed.returning())
                    : read(
                            subtype,
                            signed.from(rest)
                                    .where(rest.hasKeyOf(first))
                                    .returning(first, rest)
                                    .map(SeveralTables::merged));
        });
    }

    /** What else goes with the row is deleted by the foreign key. */
    @Override
    public Optional<E> purge(RowTarget<E> target) {
        return subtypeOf(target).flatMap(subtype -> {
            StoredTable first = stored.base().orElseGet(() -> stored.of(subtype));
            var delete = target.stored(table).narrow(Sql.delete(first), first);
            StoredTable rest = rest(subtype);
            return stored.base().isEmpty()
                    ? read(subtype, delete.returning())
                    : read(
                            subtype,
                            delete.using(rest)
                                    .where(rest.hasKeyOf(first))
                                    .returning(first, rest)
                                    .map(SeveralTables::merged));
        });
    }

    /** The table of a subtype, under a name that no other has. */
    private StoredTable rest(Map<String, @Nullable Object> subtype) {
        return stored.of(subtype).as("pgpx_rest");
    }

    private Optional<E> read(Map<String, @Nullable Object> subtype, Query<Map<String, @Nullable Object>> command) {
        return database.optional(command).map(row -> record(subtype, row));
    }

    /** What the discriminator says of a row, which is asked for where only the key is known. */
    private Optional<Map<String, @Nullable Object>> subtypeOf(RowTarget<E> target) {
        String name = stored.discriminator().name();
        if (target instanceof RowTarget.OfKey<E> byKey) {
            Query<String> asked = Sql.select(stored.subtypeName())
                    .from(table)
                    .withDeleted()
                    .where(table.identity().ofKey(byKey.key()));
            return database.optional(asked).map(found -> Map.of(name, found));
        }
        Object known = table.toMap(((RowTarget.Read<E>) target).record()).get(name);
        return Optional.of(Map.of(name, Objects.requireNonNull(known)));
    }

    @Override
    public E upsert(E record, UpsertTarget target) {
        requireKey(target);
        return upserted(table.toMap(record), (into, values) -> upserting(into, inserting(into, values))
                .returning());
    }

    @Override
    public E upsert(Draft<E> draft, UpsertTarget target) {
        requireKey(target);
        return upserted(complete(draft), (into, values) -> upserting(into, inserting(into.draft(values)))
                .returning());
    }

    @Override
    public Optional<E> save(E record) {
        Map<String, @Nullable Object> given = table.toMap(record);
        return write(
                given,
                (into, values) -> {
                    var upsert = upserting(into, inserting(into, values));
                    return into.identity()
                            .versionOf(values)
                            .map(upsert::where)
                            .orElse(upsert)
                            .returning();
                },
                (into, values) -> upserting(into, inserting(into, values)).returning());
    }

    private void requireKey(UpsertTarget target) {
        if (!target.equals(UpsertTarget.key(table))) {
            StoredTables.requireOne(table, "an upsert by anything but the primary key");
        }
    }

    /** Inserts, or overwrites the row of the key, if it is of the same subtype. */
    private static Upsert<Map<String, @Nullable Object>> upserting(
            StoredTable into, Insert<Map<String, @Nullable Object>> insert) {
        Upsert<Map<String, @Nullable Object>> upsert =
                UpsertTarget.key(into).of(insert).touching();
        Optional<Column<?>> subtype = into.column(ColumnFlag.DISCRIMINATOR);
        Optional<Column<?>> given = Sql.excluded(into).column(ColumnFlag.DISCRIMINATOR);
        return subtype.isPresent() && given.isPresent()
                ? upsert.where(text(subtype.get()).eq(text(given.get())))
                : upsert;
    }

    @SuppressWarnings("unchecked") // a discriminator is text, and a column an expression
    private static dev.pgpx.query.Expression<String> text(Column<?> column) {
        return (dev.pgpx.query.Expression<String>) (Object) column;
    }

    private Signature signature() {
        return new Signature(database);
    }
}
