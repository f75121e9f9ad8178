package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/**
 * {@code first_value}, {@code last_value} and {@code nth_value}, which look at the frame of a row; {@link Sql} inherits them.
 * Without a frame of its own a window with an order ends at the current row.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-window.html">Window Functions</a>.
 */
abstract sealed class FrameFunctions extends OffsetFunctions permits ConditionalExpressions {
    FrameFunctions() {}

    /**
     * {@code first_value}: the value, of a family, in the first row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @param <X> its family
     * @return the function, still without a window
     */
    public static <T, X extends ComparableExpression<T>> WindowFunction<X> firstValue(
            FamilyExpression<T, X> expression) {
        return new WindowFunction<>(call("first_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code first_value}: the value, of a type with an order, in the first row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window
     */
    public static <T> WindowFunction<ComparableExpression<T>> firstValue(ComparableExpression<T> expression) {
        return new WindowFunction<>(call("first_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code first_value}: the value, of any type, in the first row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window
     */
    public static <T> WindowFunction<Expression<T>> firstValue(Expression<T> expression) {
        return new WindowFunction<>(call("first_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code last_value}: the value, of a family, in the last row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @param <X> its family
     * @return the function, still without a window
     */
    public static <T, X extends ComparableExpression<T>> WindowFunction<X> lastValue(
            FamilyExpression<T, X> expression) {
        return new WindowFunction<>(call("last_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code last_value}: the value, of a type with an order, in the last row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window
     */
    public static <T> WindowFunction<ComparableExpression<T>> lastValue(ComparableExpression<T> expression) {
        return new WindowFunction<>(call("last_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code last_value}: the value, of any type, in the last row of the frame.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window
     */
    public static <T> WindowFunction<Expression<T>> lastValue(Expression<T> expression) {
        return new WindowFunction<>(call("last_value", expression.node()), expression::rebuilt);
    }

    /**
     * {@code nth_value}: the value, of a family, in a row of the frame.
     *
     * @param expression what is taken from that row
     * @param number the number of the row, from 1
     * @param <T> its Java type
     * @param <X> its family
     * @return the function, still without a window; null where the frame is shorter
     * @throws QueryException when the number is not positive
     */
    public static <T, X extends ComparableExpression<T>> WindowFunction<X> nthValue(
            FamilyExpression<T, X> expression, int number) {
        return new WindowFunction<>(call("nth_value", expression.node(), position(number)), expression::rebuilt);
    }

    /**
     * {@code nth_value}: the value, of a type with an order, in a row of the frame.
     *
     * @param expression what is taken from that row
     * @param number the number of the row, from 1
     * @param <T> its Java type
     * @return the function, still without a window; null where the frame is shorter
     * @throws QueryException when the number is not positive
     */
    public static <T> WindowFunction<ComparableExpression<T>> nthValue(ComparableExpression<T> expression, int number) {
        return new WindowFunction<>(call("nth_value", expression.node(), position(number)), expression::rebuilt);
    }

    /**
     * {@code nth_value}: the value, of any type, in a row of the frame.
     *
     * @param expression what is taken from that row
     * @param number the number of the row, from 1
     * @param <T> its Java type
     * @return the function, still without a window; null where the frame is shorter
     * @throws QueryException when the number is not positive
     */
    public static <T> WindowFunction<Expression<T>> nthValue(Expression<T> expression, int number) {
        return new WindowFunction<>(call("nth_value", expression.node(), position(number)), expression::rebuilt);
    }

    private static AggregateCall call(String name, Node... arguments) {
        return AggregateCall.of(AggregateFunction.of(name), arguments);
    }

    private static Node position(int number) {
        if (number < 1) {
            throw QueryException.of("PGPX-1216", "nth_value", number, "1 or more");
        }
        return Node.Value.of(Codecs.INT4, number);
    }
}
