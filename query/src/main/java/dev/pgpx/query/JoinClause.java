package dev.pgpx.query;

import java.util.List;

/** JOIN, in all its kinds; every query inherits it. */
abstract sealed class JoinClause<S extends Select<S>> permits Select {
    JoinClause() {}

    /** The same query with more joins. */
    abstract S joined(List<Join> joins);

    /**
     * Joins another table, along a relation: {@code join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S join(Relation<A, B> relation) {
        return joined(relation.joins(Join.Kind.INNER));
    }

    /**
     * Joins another table, along a relation and under a name of its own: {@code join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param table the other table, under an alias
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S join(Relation<A, B> relation, Table<B> table) {
        return joined(relation.joins(relation.source(), table, Join.Kind.INNER));
    }

    /**
     * Joins another table: {@code join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together
     * @return the longer query
     */
    public final S join(FromItem item, Condition condition) {
        return joined(List.of(Join.on(Join.Kind.INNER, item, condition.node())));
    }

    /**
     * Joins another table, where columns that both sides have are equal: {@code join} … {@code using}.
     *
     * @param item the table, or what stands for one
     * @param using the columns
     * @return the longer query
     */
    public final S join(FromItem item, Using using) {
        return joined(List.of(Join.using(Join.Kind.INNER, item, using)));
    }

    /**
     * Joins another table, keeping rows without a partner, along a relation: {@code left join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S leftJoin(Relation<A, B> relation) {
        return joined(relation.joins(Join.Kind.LEFT));
    }

    /**
     * Joins another table, keeping rows without a partner, along a relation and under a name of its own: {@code left join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param table the other table, under an alias
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S leftJoin(Relation<A, B> relation, Table<B> table) {
        return joined(relation.joins(relation.source(), table, Join.Kind.LEFT));
    }

    /**
     * Joins another table, keeping rows without a partner: {@code left join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together
     * @return the longer query
     */
    public final S leftJoin(FromItem item, Condition condition) {
        return joined(List.of(Join.on(Join.Kind.LEFT, item, condition.node())));
    }

    /**
     * Joins another table, keeping rows without a partner, where columns that both sides have are equal: {@code left join} … {@code using}.
     *
     * @param item the table, or what stands for one
     * @param using the columns
     * @return the longer query
     */
    public final S leftJoin(FromItem item, Using using) {
        return joined(List.of(Join.using(Join.Kind.LEFT, item, using)));
    }

    /**
     * Joins another table, keeping its rows that have no partner, along a relation: {@code right join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S rightJoin(Relation<A, B> relation) {
        return joined(relation.joins(Join.Kind.RIGHT));
    }

    /**
     * Joins another table, keeping its rows that have no partner, along a relation and under a name of its own: {@code right join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param table the other table, under an alias
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S rightJoin(Relation<A, B> relation, Table<B> table) {
        return joined(relation.joins(relation.source(), table, Join.Kind.RIGHT));
    }

    /**
     * Joins another table, keeping its rows that have no partner: {@code right join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together
     * @return the longer query
     */
    public final S rightJoin(FromItem item, Condition condition) {
        return joined(List.of(Join.on(Join.Kind.RIGHT, item, condition.node())));
    }

    /**
     * Joins another table, keeping its rows that have no partner, where columns that both sides have are equal: {@code right join} … {@code using}.
     *
     * @param item the table, or what stands for one
     * @param using the columns
     * @return the longer query
     */
    public final S rightJoin(FromItem item, Using using) {
        return joined(List.of(Join.using(Join.Kind.RIGHT, item, using)));
    }

    /**
     * Joins another table, keeping the rows of both sides that have no partner, along a relation: {@code full join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S fullJoin(Relation<A, B> relation) {
        return joined(relation.joins(Join.Kind.FULL));
    }

    /**
     * Joins another table, keeping the rows of both sides that have no partner, along a relation and under a name of its own: {@code full join}.
     *
     * @param relation the relation, from a table that is part of the query
     * @param table the other table, under an alias
     * @param <A> the record that has the relation
     * @param <B> the other record
     * @return the longer query
     */
    public final <A, B> S fullJoin(Relation<A, B> relation, Table<B> table) {
        return joined(relation.joins(relation.source(), table, Join.Kind.FULL));
    }

    /**
     * Joins another table, keeping the rows of both sides that have no partner: {@code full join}.
     *
     * @param item the table, or what stands for one
     * @param condition which rows belong together
     * @return the longer query
     */
    public final S fullJoin(FromItem item, Condition condition) {
        return joined(List.of(Join.on(Join.Kind.FULL, item, condition.node())));
    }

    /**
     * Joins another table, keeping the rows of both sides that have no partner, where columns that both sides have are equal: {@code full join} … {@code using}.
     *
     * @param item the table, or what stands for one
     * @param using the columns
     * @return the longer query
     */
    public final S fullJoin(FromItem item, Using using) {
        return joined(List.of(Join.using(Join.Kind.FULL, item, using)));
    }

    /**
     * Every row with every row of another table: {@code cross join}.
     *
     * @param item the table, or what stands for one
     * @return the longer query
     */
    public final S crossJoin(FromItem item) {
        return joined(List.of(Join.cross(item)));
    }
}
