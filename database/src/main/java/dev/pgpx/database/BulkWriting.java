package dev.pgpx.database;

import dev.pgpx.query.Column;
import dev.pgpx.query.Draft;
import dev.pgpx.query.Merge;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;
import dev.pgpx.query.Upsert;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The part of {@link Database} that writes many records at once: any number, in bounded memory, in one transaction (in a
 * savepoint of the thread's transaction, where there is one). How the rows go to the server depends on how many there are: a few
 * in the statement, hundreds as arrays, thousands by COPY. What an Iterable has comes back as a list in its order; of a Stream,
 * which may have any number, {@link BulkOptions} hand the records over in portions. A stream is closed at the end.
 *
 * <p>A record that cannot be written is named by its index, in a {@link dev.pgpx.database.error.BulkException}, and nothing is
 * kept. What is refused only at the commit (deferred constraints) is a {@link dev.pgpx.database.error.ConstraintException} that
 * names no record.
 */
abstract sealed class BulkWriting extends EntityWriting permits GraphWriting {
    BulkWriting() {}

    private Signature signature() {
        return new Signature(database());
    }

    private RecordHooks hooks() {
        return database().recordHooks();
    }

    private <E> BulkWork<E, E> inserting(Table<E> table) {
        return table.stored().isPresent()
                ? StoredInsert.records(
                        hooks(), signature(), table, table.stored().get())
                : BulkInsert.records(hooks(), signature(), table);
    }

    private <E> BulkWork<Draft<E>, E> insertingDrafts(Table<E> table) {
        return table.stored().isPresent()
                ? StoredInsert.drafts(
                        hooks(), signature(), table, table.stored().get())
                : BulkInsert.drafts(hooks(), signature(), table);
    }

    private <E> BulkWork<E, E> changing(Change change, Table<E> table) {
        return table.stored().isPresent()
                ? new StoredChange<>(
                        change, hooks(), signature(), table, table.stored().get())
                : new BulkChange<>(change, hooks(), signature(), table);
    }

    /**
     * Inserts records.
     *
     * @param table the table
     * @param records the records; components that the database generates are ignored
     * @param <E> the record
     * @return the records as they are stored, in the order of the input; unmodifiable
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     */
    public <E> List<E> insertAll(Table<E> table, Iterable<? extends E> records) {
        return BulkPortions.list(database(), inserting(table), records.iterator());
    }

    /**
     * Inserts the records of a stream.
     *
     * @param table the table
     * @param records the records; components that the database generates are ignored
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     */
    public <E> long insertAll(Table<E> table, Stream<? extends E> records) {
        return insertAll(table, records, BulkOptions.none());
    }

    /**
     * Inserts the records of a stream.
     *
     * @param table the table
     * @param records the records; components that the database generates are ignored
     * @param options who is told of progress, and who is given the records as they are stored
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     */
    public <E> long insertAll(Table<E> table, Stream<? extends E> records, BulkOptions<E> options) {
        return streamed(inserting(table), records, options);
    }

    /**
     * Inserts drafts.
     *
     * @param drafts the drafts, all of the same table; they may set different columns
     * @param <E> the record
     * @return the records as they are stored, in the order of the input; unmodifiable
     * @throws dev.pgpx.database.error.BulkException naming the first draft that leaves out a required component or cannot be
     *     stored; none was
     */
    public <E> List<E> insertAll(Iterable<? extends Draft<E>> drafts) {
        Iterator<? extends Draft<E>> all = drafts.iterator();
        if (!all.hasNext()) {
            return List.of();
        }
        Draft<E> first = all.next();
        List<E> stored = new ArrayList<>();
        Stream<Draft<E>> rest = StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
        var unused = insertAllDrafts(
                first.table(), Stream.concat(Stream.of(first), rest), BulkOptions.portions(stored::addAll));
        return Collections.unmodifiableList(stored);
    }

    /**
     * Inserts the drafts of a stream, as {@link #insertAllDrafts(Table, Stream, BulkOptions)}.
     *
     * @param table the table that they are for
     * @param drafts the drafts; they may set different columns
     * @param <E> the record
     * @return how many there were
     */
    public <E> long insertAllDrafts(Table<E> table, Stream<? extends Draft<E>> drafts) {
        return insertAllDrafts(table, drafts, BulkOptions.none());
    }

    /**
     * Inserts the drafts of a stream.
     *
     * @param table the table that they are for
     * @param drafts the drafts; they may set different columns
     * @param options who is told of progress, and who is given the records as they are stored
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first draft that leaves out a required component or cannot be
     *     stored; none was
     */
    public <E> long insertAllDrafts(Table<E> table, Stream<? extends Draft<E>> drafts, BulkOptions<E> options) {
        return streamed(insertingDrafts(table), drafts, options);
    }

    private <V, E> long streamed(BulkWork<V, E> work, Stream<? extends V> values, BulkOptions<E> options) {
        try (values) {
            return BulkPortions.write(database(), work, values.iterator(), options);
        }
    }

    /**
     * Updates the rows of records, found by their keys. A version is checked, and raised; when a row was changed is set. Of
     * records with the same key the last one stays.
     *
     * @param table the table
     * @param records the records as they shall be
     * @param <E> the record
     * @return the records as they are stored, in the order of the input; unmodifiable
     * @throws dev.pgpx.database.error.BulkException naming the first record whose row is not there, has another version, or
     *     cannot be stored; none was changed
     */
    public <E> List<E> updateAll(Table<E> table, Iterable<? extends E> records) {
        return BulkPortions.list(database(), changing(Change.UPDATE, table), records.iterator());
    }

    /**
     * Updates the rows of a stream of records, as {@link #updateAll(Table, Iterable)} does.
     *
     * @param table the table
     * @param records the records as they shall be
     * @param options who is told of progress, and who is given the records as they are stored
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record that was refused; none was changed
     */
    public <E> long updateAll(Table<E> table, Stream<? extends E> records, BulkOptions<E> options) {
        return streamed(changing(Change.UPDATE, table), records, options);
    }

    /**
     * Deletes the rows of records, found by their keys. A version is checked. Where the table keeps when a row was deleted, the
     * rows are marked so.
     *
     * @param table the table
     * @param records the records
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record whose row is not there, has another version, or may
     *     not be deleted; none was
     */
    public <E> long deleteAll(Table<E> table, Iterable<? extends E> records) {
        BulkWork<E, E> work = changing(Change.DELETE, table);
        return BulkPortions.write(database(), work, records.iterator(), BulkOptions.none());
    }

    /**
     * Deletes the rows of a stream of records, as {@link #deleteAll(Table, Iterable)} does.
     *
     * @param table the table
     * @param records the records
     * @param options who is told of progress, and who is given the records, as they were handed in
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record that was refused; none was deleted
     */
    public <E> long deleteAll(Table<E> table, Stream<? extends E> records, BulkOptions<E> options) {
        return streamed(changing(Change.DELETE, table), records, options);
    }

    /**
     * Inserts records, and updates the rows of those that are there by their primary key, which is written as given.
     *
     * @param table the table
     * @param records the records
     * @param <E> the record
     * @return the records as they are stored, in the order of the input; unmodifiable
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     */
    public <E> List<E> upsertAll(Table<E> table, Iterable<? extends E> records) {
        if (table.keyColumns().isEmpty()) {
            throw Refusals.withoutKey(table);
        }
        return upsertAll(Sql.insert(table).onConflict(table.keyColumns().toArray(Column<?>[]::new)), records);
    }

    /**
     * Inserts records, or does with those that are there what a rule says:
     * {@code upsertAll(insert(AUTHOR).onConflict(AUTHOR.email).set(AUTHOR.name), authors)}.
     *
     * @param rule by what rows are found to be there, and what is done then; without rows of its own
     * @param records the records
     * @param <E> the record
     * @return the records as they are stored, in the order of the input, without those that the rule left as they were;
     *     unmodifiable
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     * @throws dev.pgpx.query.QueryException when the rule has rows
     */
    public <E> List<E> upsertAll(Upsert<E> rule, Iterable<? extends E> records) {
        return BulkPortions.list(database(), new BulkUpsert<>(hooks(), signature(), rule, true), records.iterator());
    }

    /**
     * Inserts the records of a stream, or does with those that are there what a rule says, as {@link #upsertAll(Upsert,
     * Iterable)} does.
     *
     * @param rule by what rows are found to be there, and what is done then; without rows of its own
     * @param records the records
     * @param options who is told of progress, and who is given the records as they are stored
     * @param <E> the record
     * @return how many there were
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; none was
     */
    public <E> long upsertAll(Upsert<E> rule, Stream<? extends E> records, BulkOptions<E> options) {
        return streamed(new BulkUpsert<>(hooks(), signature(), rule, options.wantsRecords()), records, options);
    }

    /**
     * Merges records into a table, by one statement over all of them. The rule's source is the same table under another alias,
     * which stands for the records: {@code merge(STOCK).using(given, STOCK.sku.eq(given.sku)).whenMatched()…}. Needs PostgreSQL
     * 15.
     *
     * @param rule what is done for records and rows that belong together, and for those that do not
     * @param records the records, with all their components
     * @param <E> the record
     * @return how many rows were inserted, updated and deleted
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; nothing was changed
     * @throws dev.pgpx.query.QueryException when the rule's source is anything else
     */
    public <E> long mergeAll(Merge<E> rule, Iterable<? extends E> records) {
        BulkMerge<E> work = new BulkMerge<>(hooks(), signature(), rule);
        var unused = BulkPortions.write(database(), work, records.iterator(), BulkOptions.none());
        return work.changed();
    }

    /**
     * Merges the records of a stream into a table, as {@link #mergeAll(Merge, Iterable)} does.
     *
     * @param rule what is done for records and rows that belong together, and for those that do not
     * @param records the records, with all their components
     * @param options who is told of progress: of the records that the server has; they are merged at the end
     * @param <E> the record
     * @return how many rows were inserted, updated and deleted
     * @throws dev.pgpx.database.error.BulkException naming the first record that cannot be stored; nothing was changed
     */
    public <E> long mergeAll(Merge<E> rule, Stream<? extends E> records, BulkOptions<E> options) {
        BulkMerge<E> work = new BulkMerge<>(hooks(), signature(), rule);
        var unused = streamed(work, records, options);
        return work.changed();
    }
}
