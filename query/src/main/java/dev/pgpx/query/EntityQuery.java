package dev.pgpx.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query for the records of a table: begun by {@link Sql#from(Table)}. Immutable; every method gives a longer copy.
 *
 * @param <E> the record
 */
public final class EntityQuery<E> extends Select<EntityQuery<E>> implements Query<E> {
    private final Table<E> table;
    private final List<Load<?, ?>> loads;

    private EntityQuery(Table<E> table, SelectClauses clauses, List<Load<?, ?>> loads) {
        super(clauses);
        this.table = table;
        this.loads = loads;
    }

    static <E> EntityQuery<E> of(Table<E> table) {
        return new EntityQuery<>(table, SelectClauses.of(List.of(table.item())).from(table), List.of());
    }

    static <E> EntityQuery<E> of(TableScan<E> scan) {
        Table<E> table = scan.table();
        return new EntityQuery<>(table, SelectClauses.of(List.of(table.item())).from(scan), List.of());
    }

    @Override
    EntityQuery<E> changed(SelectClauses changed) {
        return new EntityQuery<>(table, changed, loads);
    }

    /**
     * Loads relations with the records, each by one more statement for all records. {@code AUTHOR.books} loads a relation;
     * {@code AUTHOR.books.where(…).orderBy(…).limit(3).load(BOOK.chapters)} a part of one, and more with it.
     *
     * @param relations relations of this table, or loads of them
     * @return the query with the relations
     * @throws QueryException when one relation is loaded in two ways
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EntityQuery<E> load(Loadable<E>... relations) {
        return new EntityQuery<>(table, clauses(), Load.merged(loads, relations));
    }

    /**
     * Only the row with a primary key.
     *
     * @param key the key; where it has several columns, the list of their values
     * @return the longer query
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public EntityQuery<E> withKey(Object key) {
        return where(table.identity().ofKey(key));
    }

    /**
     * Only the rows with some primary keys, in no certain order.
     *
     * @param keys the keys; where they have several columns, each the list of their values
     * @return the longer query; its text does not depend on the number of keys
     * @throws QueryException when the table has no primary key, or one of another type
     */
    public EntityQuery<E> withKeys(Collection<?> keys) {
        return where(PrimaryKey.among(table, keys));
    }

    /**
     * Rows picked at random, in random order, each with the same chance. The server looks at all rows of the query: of a large
     * table take {@link Sql#sample} first.
     *
     * @param rows how many, or all where there are less
     * @return the query with an order and a limit
     */
    public EntityQuery<E> random(long rows) {
        return orderBy(new SortKey(Node.Call.of("random"), false)).limit(rows);
    }

    /**
     * Reads each row as a record of another shape, for which only the columns that it has are selected. What else this query
     * says stays as it is.
     *
     * @param view a view of this table
     * @param <V> the record
     * @return the query of these records
     * @throws QueryException when this query loads relations, or is the combination of several
     */
    public <V> Query<V> into(View<E, V> view) {
        return ViewQuery.of(this, view);
    }

    /**
     * The table whose records it gives.
     *
     * @return the table
     */
    public Table<E> table() {
        return table;
    }

    /**
     * The primary keys that its rows can have, where it asks for rows by their keys and leaves out none for another reason: what
     * belongs to these rows can be asked for in the same round trip.
     *
     * @return the keys, each of them once, in the order given; unmodifiable. Nothing where the query asks in another way, and of a table
     *     whose key has several columns
     */
    public Optional<Set<Object>> knownKeys() {
        return Optional.ofNullable(KnownKeys.of(table, clauses()));
    }

    @Override
    public Statement statement() {
        return statementOf(table.selectLabel());
    }

    @Override
    public RowReader<E> reader() {
        return (row, relations) -> table.load(row, 0, relations);
    }

    @Override
    public Query<Long> counted() {
        return clauses().isCountable()
                ? new MappedQuery<>(clauses().counted(), "count of " + table.selectLabel(), CountedQuery::read)
                : new CountedQuery(this);
    }

    @Override
    public List<Load<?, ?>> loads() {
        return loads;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EntityQuery<?> that && super.equals(that) && loads.equals(that.loads);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
