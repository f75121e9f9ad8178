package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A query for the records of a table: begun by {@link Sql#from(Table)}. Immutable; every method gives a longer copy.
 *
 * @param <E> the record
 */
public final class EntityQuery<E> implements Query<E> {
    private final Table<E> table;
    private final SelectClauses clauses;
    private final List<Relation<?, ?>> loads;

    private EntityQuery(Table<E> table, SelectClauses clauses, List<Relation<?, ?>> loads) {
        this.table = table;
        this.clauses = clauses;
        this.loads = List.copyOf(loads);
    }

    static <E> EntityQuery<E> of(Table<E> table) {
        return new EntityQuery<>(table, SelectClauses.of(table.columnNodes()).from(table), List.of());
    }

    private EntityQuery<E> with(SelectClauses changed) {
        return new EntityQuery<>(table, changed, loads);
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower query
     */
    public EntityQuery<E> where(Condition... conditions) {
        return with(clauses.where(conditions));
    }

    /**
     * Joins another table along a relation, for its columns to be used in conditions and orders.
     *
     * @param relation the relation, from a table that is part of the query
     * @return the longer query; a relation to many gives a row for each partner
     * @param <S> the record that has the relation
     * @param <T> the other record
     */
    public <S, T> EntityQuery<E> join(Relation<S, T> relation) {
        return with(clauses.join(relation.joins(relation.source(), relation.target(), Join.Kind.INNER)));
    }

    /**
     * Loads relations with the records, each by one more statement for all records.
     *
     * @param relations relations of this table
     * @return the query with the relations
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EntityQuery<E> load(Relation<E, ?>... relations) {
        List<Relation<?, ?>> more = new ArrayList<>(loads);
        more.addAll(List.of(relations));
        return new EntityQuery<>(table, clauses, more);
    }

    /**
     * In this order; keys are added after those of before.
     *
     * @param keys the sort keys
     * @return the ordered query
     */
    public EntityQuery<E> orderBy(SortKey... keys) {
        return with(clauses.orderBy(keys));
    }

    /**
     * At most so many rows.
     *
     * @param rows 0 or more
     * @return the limited query
     * @throws QueryException when negative
     */
    public EntityQuery<E> limit(long rows) {
        return with(clauses.limit(rows));
    }

    /**
     * Without the first rows.
     *
     * @param rows 0 or more
     * @return the query of the rest
     * @throws QueryException when negative
     */
    public EntityQuery<E> offset(long rows) {
        return with(clauses.offset(rows));
    }

    /**
     * Locks the rows until the transaction ends: {@code for update}.
     *
     * @return the locking query
     */
    public EntityQuery<E> forUpdate() {
        return with(clauses.lock(" for update"));
    }

    /**
     * The table whose records it gives.
     *
     * @return the table
     */
    public Table<E> table() {
        return table;
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        clauses.render(out);
        return out.statement("select " + table.name());
    }

    @Override
    public RowReader<E> reader() {
        return (row, relations) -> table.read(row, 0, relations);
    }

    @Override
    public Query<Long> counted() {
        return clauses.isCountable()
                ? new MappedQuery<>(clauses.counted(), "count of select " + table.name(), CountedQuery::read)
                : new CountedQuery(this);
    }

    @Override
    public List<Relation<?, ?>> loads() {
        return loads;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof EntityQuery<?> that && clauses.equals(that.clauses) && loads.equals(that.loads);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return statement().sql();
    }
}
