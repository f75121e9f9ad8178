package dev.pgpx.query;

import dev.pgpx.types.Row;
import dev.pgpx.types.ValueException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query for chosen expressions: begun by {@link Sql#select}. Immutable; every method gives a longer copy.
 *
 * @param <S> the class of this select itself
 */
public abstract class Select<S extends Select<S>> {
    private final SelectClauses clauses;

    Select(SelectClauses clauses) {
        this.clauses = clauses;
    }

    abstract S with(SelectClauses changed);

    final SelectClauses clauses() {
        return clauses;
    }

    final <R> Query<R> mapped(RowReader<R> reader) {
        Table<?> table = clauses.table();
        RowReader<R> naming = (row, relations) -> {
            try {
                return reader.read(row, relations);
            } catch (NullPointerException e) {
                throw nullColumn(row, e);
            }
        };
        return new MappedQuery<>(clauses, table == null ? "select" : "select from " + table.name(), naming);
    }

    /** A null that a mapper could not take, a primitive component for instance, is told by its column. */
    private static RuntimeException nullColumn(Row row, NullPointerException failure) {
        for (int i = 0; i < row.size(); i++) {
            if (row.isNull(i)) {
                ValueException named = ValueException.nullColumn(row.name(i));
                named.addSuppressed(failure);
                return named;
            }
        }
        return failure;
    }

    /** A column's value; null where the server has null, which the mapper may or may not take. */
    @SuppressWarnings("NullAway") // a mapper says by its parameter's type whether it takes null
    static <T> T value(Row row, int index, Expression<T> expression) {
        return row.get(index, expression.codec());
    }

    static SelectClauses items(Expression<?>... expressions) {
        return SelectClauses.of(
                java.util.Arrays.stream(expressions).map(Expression::node).toList());
    }

    /**
     * Each row once: {@code distinct}.
     *
     * @return the query of distinct rows
     */
    public final S distinct() {
        return with(clauses.withDistinct());
    }

    /**
     * From a table.
     *
     * @param table the table
     * @return the query over the table
     */
    public final S from(Table<?> table) {
        return with(clauses.from(table));
    }

    /**
     * Joins another table along a relation.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S join(Relation<A, B> relation) {
        return with(clauses.join(relation.joins(relation.source(), relation.target(), Join.Kind.INNER)));
    }

    /**
     * Joins another table along a relation, keeping rows without a partner: {@code left join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S leftJoin(Relation<A, B> relation) {
        return with(clauses.join(relation.joins(relation.source(), relation.target(), Join.Kind.LEFT)));
    }

    /**
     * Joins another table.
     *
     * @param table the table
     * @param condition which of its rows belong to which
     * @return the longer query
     */
    public final S join(Table<?> table, Condition condition) {
        return with(clauses.join(List.of(Join.on(Join.Kind.INNER, table, condition.node()))));
    }

    /**
     * Joins another table, keeping rows without a partner: {@code left join}.
     *
     * @param table the table
     * @param condition which of its rows belong to which
     * @return the longer query
     */
    public final S leftJoin(Table<?> table, Condition condition) {
        return with(clauses.join(List.of(Join.on(Join.Kind.LEFT, table, condition.node()))));
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower query
     */
    public final S where(Condition... conditions) {
        return with(clauses.where(conditions));
    }

    /**
     * One row for each combination of values.
     *
     * @param expressions what makes a group
     * @return the grouped query
     */
    public final S groupBy(Expression<?>... expressions) {
        return with(clauses.groupBy(expressions));
    }

    /**
     * Only groups for which all conditions are true.
     *
     * @param conditions the conditions, over aggregates
     * @return the narrower query
     */
    public final S having(Condition... conditions) {
        return with(clauses.having(conditions));
    }

    /**
     * In this order; keys are added after those of before.
     *
     * @param keys the sort keys
     * @return the ordered query
     */
    public final S orderBy(SortKey... keys) {
        return with(clauses.orderBy(keys));
    }

    /**
     * At most so many rows.
     *
     * @param rows 0 or more
     * @return the limited query
     * @throws QueryException when negative
     */
    public final S limit(long rows) {
        return with(clauses.limit(rows));
    }

    /**
     * Without the first rows.
     *
     * @param rows 0 or more
     * @return the query of the rest
     * @throws QueryException when negative
     */
    public final S offset(long rows) {
        return with(clauses.offset(rows));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Select<?> that && clauses.equals(that.clauses);
    }

    @Override
    public final int hashCode() {
        return clauses.hashCode();
    }
}
