package dev.pgpx.database;

import dev.pgpx.database.error.ResultException;
import dev.pgpx.query.AuditedTable;
import dev.pgpx.query.EntityQuery;
import dev.pgpx.query.Page;
import dev.pgpx.query.PageRequest;
import dev.pgpx.query.Query;
import dev.pgpx.query.QueryException;
import dev.pgpx.query.Revision;
import dev.pgpx.query.RowLock;
import dev.pgpx.query.Select;
import dev.pgpx.query.Sql;
import dev.pgpx.query.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The part of {@link Database} that finds records by table and key. */
abstract sealed class EntityFinding extends QueryRunning permits EntityWriting {
    EntityFinding() {}

    /**
     * The record with a primary key.
     *
     * @param table the table
     * @param key the key; where it has several columns, the list of their values
     * @param <E> the record
     * @return the record, if there is one
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public <E> Optional<E> find(Table<E> table, Object key) {
        return database().optional(Sql.from(table).withKey(key));
    }

    /**
     * The record with a primary key, which has to be there.
     *
     * @param table the table
     * @param key the key; where it has several columns, the list of their values
     * @param <E> the record
     * @return the record
     * @throws ResultException when there is none
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public <E> E require(Table<E> table, Object key) {
        return find(table, key).orElseThrow(() -> ResultException.noKey(table.name()));
    }

    /**
     * The records with some primary keys, by one statement.
     *
     * @param table the table
     * @param keys the keys; where they have several columns, each the list of their values
     * @param <E> the record
     * @return the records in the order of the keys; unmodifiable. A key that is there twice gives its record twice, one
     *     without a record gives nothing
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public <E> List<E> findAll(Table<E> table, Collection<?> keys) {
        List<Object> wanted = new ArrayList<>(keys.size());
        keys.forEach(key -> wanted.add(table.keyOf(key)));
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<Object, E> found = new HashMap<>();
        Set<Object> distinct = new LinkedHashSet<>(wanted);
        for (E record : database().list(Sql.from(table).withKeys(distinct))) {
            found.put(table.key(record), record);
        }
        List<E> inOrder = new ArrayList<>(wanted.size());
        for (Object key : wanted) {
            E record = found.get(key);
            if (record != null) {
                inOrder.add(record);
            }
        }
        return Collections.unmodifiableList(inOrder);
    }

    /**
     * Whether there is a record with a primary key.
     *
     * @param table the table
     * @param key the key; where it has several columns, the list of their values
     * @return true when there is
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public boolean exists(Table<?> table, Object key) {
        return exists(Sql.from(table).withKey(key));
    }

    /**
     * Whether a query gives any row; the server stops at the first.
     *
     * @param query the query
     * @return true when it does
     */
    public boolean exists(Query<?> query) {
        return database().one(query.existing());
    }

    /**
     * A page of a query by its number, with the number of all rows: two statements in one round trip. The server goes through
     * all rows before the page: what reads on and on is better served by {@link Database#page}, which does not skip or repeat
     * rows either when others come and go between.
     *
     * @param query the query, ordered, without limit, offset and {@code load(…)}
     * @param number the page's number, from 0
     * @param size how many rows a page has
     * @param <S> the class of the query
     * @param <R> what each row is read as
     * @return the page
     * @throws IllegalArgumentException for a negative number or less than one row
     */
    public <R, S extends Select<S> & Query<R>> OffsetPage<R> page(S query, long number, int size) {
        if (number < 0 || size < 1) {
            throw new IllegalArgumentException(
                    "page " + number + " of " + size + " rows: expected a number of 0 or more, and at least one row");
        }
        Batch batch = new Batch();
        Batch.Part<List<R>> rows = batch.list(query.limit(size).offset(Math.multiplyExact(number, (long) size)));
        Batch.Part<List<Long>> total = batch.list(query.counted());
        database().run(batch);
        return new OffsetPage<>(rows.get(), number, size, total.get().get(0));
    }

    /**
     * Goes through all rows of a query in chunks, each read by a statement of its own that begins behind the row that was
     * last: no transaction stays open meanwhile, and memory holds one chunk. Rows that others insert before the place that was
     * reached are not seen, those behind it are.
     *
     * @param query a query begun by {@code from} or {@code select}, whose order tells all rows apart, without limit and offset
     * @param size how many rows a chunk has, but for the last
     * @param action what is done with each
     * @param <R> what each row is read as
     * @param <X> the checked exception that the action may throw
     * @return how many rows there were
     * @throws X when the action does; what it did before stays done
     * @throws QueryException when the query cannot be read in pages
     */
    public <R, X extends Exception> long forEachChunk(Query<R> query, int size, RowsAction<R, X> action) throws X {
        long rows = 0;
        Optional<PageRequest> next = Optional.of(PageRequest.first(size));
        while (next.isPresent()) {
            Page<R> page = database().page(query, next.get());
            if (!page.rows().isEmpty()) {
                action.run(page.rows());
            }
            rows += page.rows().size();
            next = page.next();
        }
        return rows;
    }

    /**
     * What has happened to a row, as the history of its table tells it.
     *
     * @param table a table whose record has {@code @Audited}
     * @param key the key; a list of the values where several components make it
     * @param <E> the record
     * @param <T> the table's class
     * @return who did what to it, and when, oldest first; empty for a row that never was. Many changes are better read as a
     *     {@linkplain Database#stream stream} of {@code history(table).ofKey(key)}
     * @throws dev.pgpx.query.QueryException when it is no key of the table; nothing was sent
     */
    public <E, T extends Table<E> & AuditedTable> List<Revision<E>> history(T table, Object key) {
        return database().list(Sql.<E, T>history(table).ofKey(key));
    }

    /**
     * Takes rows of a table as from a queue: locks the first that nobody else has locked ({@code for update skip locked}), and
     * does something with them in the same transaction. Any number of workers do so side by side, and none gets another's
     * rows. The action deletes them, or marks them as done; when it throws, they are free again.
     *
     * @param query which rows, in which order, without limit
     * @param most how many at most
     * @param action what is done with them; not called when there are none
     * @param <E> the record
     * @param <X> the checked exception that the action may throw
     * @return how many there were
     * @throws X when the action does; all that it did in the database is undone
     */
    public <E, X extends Exception> int claim(EntityQuery<E> query, int most, RowsAction<E, X> action) throws X {
        EntityQuery<E> free = query.limit(most)
                .lock(RowLock.of(RowLock.Strength.UPDATE).of(query.table()).skipLocked());
        return database().transaction(transaction -> {
            List<E> rows = database().list(free);
            if (!rows.isEmpty()) {
                action.run(rows);
            }
            return rows.size();
        });
    }
}
