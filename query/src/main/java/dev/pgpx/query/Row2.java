package dev.pgpx.query;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row value of two expressions. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-comparisons.html">Row and Array Comparisons</a>.
 *
 * @param <A> the type of the first field
 * @param <B> the type of the second field
 */
public final class Row2<A, B> extends RowValue {
    private final Expression<A> first;
    private final Expression<B> second;

    Row2(Expression<A> first, Expression<B> second) {
        super(first, second);
        this.first = first;
        this.second = second;
    }

    /**
     * {@code =}: every field equals its counterpart.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition eq(Row2<A, B> other) {
        return compare(" = ", other);
    }

    /**
     * {@code =}: every field equals its counterpart.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition eq(A firstValue, B secondValue) {
        return compareValues(" = ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code <>}: some field differs from its counterpart.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition ne(Row2<A, B> other) {
        return compare(" <> ", other);
    }

    /**
     * {@code <>}: some field differs from its counterpart.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition ne(A firstValue, B secondValue) {
        return compareValues(" <> ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code <}: the first field that differs is smaller.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition lt(Row2<A, B> other) {
        return compare(" < ", other);
    }

    /**
     * {@code <}: the first field that differs is smaller.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition lt(A firstValue, B secondValue) {
        return compareValues(" < ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code <=}: the first field that differs is smaller, or none differs.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition le(Row2<A, B> other) {
        return compare(" <= ", other);
    }

    /**
     * {@code <=}: the first field that differs is smaller, or none differs.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition le(A firstValue, B secondValue) {
        return compareValues(" <= ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code >}: the first field that differs is greater.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition gt(Row2<A, B> other) {
        return compare(" > ", other);
    }

    /**
     * {@code >}: the first field that differs is greater.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition gt(A firstValue, B secondValue) {
        return compareValues(" > ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code >=}: the first field that differs is greater, or none differs.
     *
     * @param other the other row
     * @return the condition
     */
    public Condition ge(Row2<A, B> other) {
        return compare(" >= ", other);
    }

    /**
     * {@code >=}: the first field that differs is greater, or none differs.
     *
     * @param firstValue the first value
     * @param secondValue the second value
     * @return the condition
     */
    public Condition ge(A firstValue, B secondValue) {
        return compareValues(" >= ", first.parameter(firstValue), second.parameter(secondValue));
    }

    /**
     * {@code is distinct from}: as a comparison, but null is a value like others.
     *
     * @param other the other row
     * @return the condition, never null itself
     */
    public Condition isDistinctFrom(Row2<A, B> other) {
        return compare(" is distinct from ", other);
    }

    /**
     * {@code is not distinct from}: as a comparison, but null is a value like others.
     *
     * @param other the other row
     * @return the condition, never null itself
     */
    public Condition isNotDistinctFrom(Row2<A, B> other) {
        return compare(" is not distinct from ", other);
    }

    /**
     * {@code in}: one of some rows. Each field is sent as one array, so the text does not depend on their number.
     *
     * @param rows the rows; of none the condition is false
     * @param firstField gives the first field of a row
     * @param secondField gives the second field of a row
     * @param <R> what holds a row
     * @return the condition
     */
    public <R> Condition in(
            Collection<? extends R> rows,
            Function<? super R, ? extends @Nullable A> firstField,
            Function<? super R, ? extends @Nullable B> secondField) {
        return among(" in ", array(rows, firstField, first), array(rows, secondField, second));
    }

    /**
     * {@code in}: one of the rows that a query gives.
     *
     * @param query the query
     * @return the condition
     */
    public Condition in(Select2<A, B> query) {
        return compare(" in ", new Node.Subquery(query.clauses()));
    }

    /**
     * {@code not in}: none of some rows. Each field is sent as one array, so the text does not depend on their
     * number.
     *
     * @param rows the rows; of none the condition is true
     * @param firstField gives the first field of a row
     * @param secondField gives the second field of a row
     * @param <R> what holds a row
     * @return the condition
     * @throws QueryException when a value is null, because the condition would then be true for no row
     */
    public <R> Condition notIn(
            Collection<? extends R> rows,
            Function<? super R, ? extends @Nullable A> firstField,
            Function<? super R, ? extends @Nullable B> secondField) {
        return among(
                " not in ",
                withoutNulls(array(rows, firstField, first)),
                withoutNulls(array(rows, secondField, second)));
    }

    /**
     * {@code not in}: none of the rows that a query gives. When one of them has a null, no row may satisfy it: let
     * the query leave nulls out.
     *
     * @param query the query
     * @return the condition
     */
    public Condition notIn(Select2<A, B> query) {
        return compare(" not in ", new Node.Subquery(query.clauses()));
    }
}
