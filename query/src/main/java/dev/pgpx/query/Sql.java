package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Begins every query and command; made to be imported statically.
 */
public final class Sql {
    private Sql() {}

    /**
     * Begins a query for the records of a table.
     *
     * @param table the table
     * @param <E> the record
     * @return the query for all rows
     */
    public static <E> EntityQuery<E> from(Table<E> table) {
        return EntityQuery.of(table);
    }

    /**
     * Begins a query for one expression.
     *
     * @param first the first expression
     * @param <A> the type of the first value
     * @return the query, still without FROM
     */
    public static <A> Select1<A> select(Expression<A> first) {
        return new Select1<>(first);
    }

    /**
     * Begins a query for two expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @return the query, still without FROM
     */
    public static <A, B> Select2<A, B> select(Expression<A> first, Expression<B> second) {
        return new Select2<>(first, second);
    }

    /**
     * Begins a query for three expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @return the query, still without FROM
     */
    public static <A, B, C> Select3<A, B, C> select(Expression<A> first, Expression<B> second, Expression<C> third) {
        return new Select3<>(first, second, third);
    }

    /**
     * Begins a query for four expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Expression<A> first, Expression<B> second, Expression<C> third, Expression<D> fourth) {
        return new Select4<>(first, second, third, fourth);
    }

    /**
     * Begins a query for five expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Expression<A> first, Expression<B> second, Expression<C> third, Expression<D> fourth, Expression<E> fifth) {
        return new Select5<>(first, second, third, fourth, fifth);
    }

    /**
     * Begins a query for six expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth,
            Expression<E> fifth,
            Expression<F> sixth) {
        return new Select6<>(first, second, third, fourth, fifth, sixth);
    }

    /**
     * Begins a query for seven expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth,
            Expression<E> fifth,
            Expression<F> sixth,
            Expression<G> seventh) {
        return new Select7<>(first, second, third, fourth, fifth, sixth, seventh);
    }

    /**
     * Begins a query for eight expressions.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth,
            Expression<E> fifth,
            Expression<F> sixth,
            Expression<G> seventh,
            Expression<H> eighth) {
        return new Select8<>(first, second, third, fourth, fifth, sixth, seventh, eighth);
    }

    /**
     * Begins an insert.
     *
     * @param table the table
     * @param <E> the record
     * @return the insert, still without rows
     */
    public static <E> Insert<E> insert(Table<E> table) {
        return Insert.into(table);
    }

    /**
     * Begins an insert of a record that may be there already.
     *
     * @param table the table
     * @param record the record; components that the database generates are ignored
     * @param <E> the record
     * @return the upsert, still without {@code onConflict}
     */
    public static <E> Upsert<E> upsert(Table<E> table, E record) {
        return Upsert.of(table, RowValues.of(table, record));
    }

    /**
     * Begins an insert of a draft that may be there already.
     *
     * @param draft the draft; not to be changed until the upsert has run
     * @param <E> the record
     * @return the upsert, still without {@code onConflict}
     * @throws QueryException naming all required components that the draft leaves out
     */
    public static <E> Upsert<E> upsert(Draft<E> draft) {
        return Upsert.of(draft.table(), RowValues.of(draft));
    }

    /**
     * Begins an update.
     *
     * @param table the table
     * @param <E> the record
     * @return the update, still without columns
     */
    public static <E> Update<E> update(Table<E> table) {
        return Update.of(table);
    }

    /**
     * Begins a delete.
     *
     * @param table the table
     * @param <E> the record
     * @return the delete, still without a condition
     */
    public static <E> Delete<E> delete(Table<E> table) {
        return Delete.of(table);
    }

    /**
     * A statement written by hand.
     *
     * @param text one statement, its parameters written {@code :name}; a constant, never put together from input
     * @return the statement, still without values
     */
    public static RawSql sql(String text) {
        return new RawSql(text, Map.of(), "sql");
    }

    /**
     * A statement whose text comes from elsewhere: a file, a command line. Whoever gives the text can do anything that the
     * database's user can.
     *
     * @param text one statement
     * @return the statement
     */
    public static RawSql unsafeSql(String text) {
        return new RawSql(text, Map.of(), "sql");
    }

    /**
     * A value in a query, sent beside its text.
     *
     * @param codec says its type
     * @param value the value
     * @param <T> the Java type
     * @return the expression
     */
    public static <T> ComparableExpression<T> value(Codec<T> codec, T value) {
        return new ComparableExpression<>(Node.Value.of(codec, value), codec);
    }

    /**
     * {@code count(*)}.
     *
     * @return the number of rows in the group
     */
    public static NumberExpression<Long> count() {
        return new NumberExpression<>(new Node.Text("count(*)"), Codecs.INT8);
    }

    /**
     * {@code count} of an expression.
     *
     * @param expression the expression
     * @return the number of rows in the group where it is not null
     */
    public static NumberExpression<Long> count(Expression<?> expression) {
        return new NumberExpression<>(Node.Call.of("count", expression.node()), Codecs.INT8);
    }

    /**
     * {@code min}.
     *
     * @param expression the expression
     * @param <T> its type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> ComparableExpression<T> min(ComparableExpression<T> expression) {
        return new ComparableExpression<>(Node.Call.of("min", expression.node()), expression.codec());
    }

    /**
     * {@code max}.
     *
     * @param expression the expression
     * @param <T> its type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> ComparableExpression<T> max(ComparableExpression<T> expression) {
        return new ComparableExpression<>(Node.Call.of("max", expression.node()), expression.codec());
    }

    /**
     * {@code sum}, as {@code numeric}, which does not overflow.
     *
     * @param expression the expression
     * @return the sum; null in a group without values
     */
    public static NumberExpression<BigDecimal> sum(NumberExpression<?> expression) {
        return numeric(Node.Call.of("sum", expression.node()));
    }

    /**
     * {@code avg}, as {@code numeric}.
     *
     * @param expression the expression
     * @return the mean; null in a group without values
     */
    public static NumberExpression<BigDecimal> avg(NumberExpression<?> expression) {
        return numeric(Node.Call.of("avg", expression.node()));
    }

    private static NumberExpression<BigDecimal> numeric(Node node) {
        return new NumberExpression<>(new Node.Cast(node, "numeric"), Codecs.NUMERIC);
    }

    /**
     * The first of two expressions that is not null.
     *
     * @param first the first
     * @param otherwise the second
     * @param <T> their type
     * @return the expression
     */
    public static <T> ComparableExpression<T> coalesce(Expression<T> first, Expression<T> otherwise) {
        return new ComparableExpression<>(Node.Call.of("coalesce", first.node(), otherwise.node()), first.codec());
    }

    /**
     * Whether a query gives any row.
     *
     * @param query the query; it sees the tables around it
     * @return the condition
     */
    public static Condition exists(Select<?> query) {
        return new Condition(new Node.Exists(query.clauses()));
    }

    /**
     * True when a condition is false.
     *
     * @param condition the condition
     * @return the opposite
     */
    public static Condition not(Condition condition) {
        return condition.not();
    }
}
