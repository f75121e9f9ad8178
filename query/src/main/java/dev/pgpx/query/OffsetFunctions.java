package dev.pgpx.query;

/**
 * {@code lag} and {@code lead}; {@link Sql} inherits them.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-window.html">Window Functions</a>.
 */
abstract sealed class OffsetFunctions extends RankingFunctions permits FrameFunctions {
    OffsetFunctions() {}

    /**
     * {@code lag}: the value, of a family, in the row before this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @param <X> its family
     * @return the function, still without a window; null where there is no such row
     */
    public static <T, X extends ComparableExpression<T>> OffsetFunction<T, X> lag(FamilyExpression<T, X> expression) {
        return OffsetFunction.of("lag", expression, expression::rebuilt);
    }

    /**
     * {@code lag}: the value, of a type with an order, in the row before this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window; null where there is no such row
     */
    public static <T> OffsetFunction<T, ComparableExpression<T>> lag(ComparableExpression<T> expression) {
        return OffsetFunction.of("lag", expression, expression::rebuilt);
    }

    /**
     * {@code lag}: the value, of any type, in the row before this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window; null where there is no such row
     */
    public static <T> OffsetFunction<T, Expression<T>> lag(Expression<T> expression) {
        return OffsetFunction.of("lag", expression, expression::rebuilt);
    }

    /**
     * {@code lead}: the value, of a family, in the row after this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @param <X> its family
     * @return the function, still without a window; null where there is no such row
     */
    public static <T, X extends ComparableExpression<T>> OffsetFunction<T, X> lead(FamilyExpression<T, X> expression) {
        return OffsetFunction.of("lead", expression, expression::rebuilt);
    }

    /**
     * {@code lead}: the value, of a type with an order, in the row after this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window; null where there is no such row
     */
    public static <T> OffsetFunction<T, ComparableExpression<T>> lead(ComparableExpression<T> expression) {
        return OffsetFunction.of("lead", expression, expression::rebuilt);
    }

    /**
     * {@code lead}: the value, of any type, in the row after this one in its partition.
     *
     * @param expression what is taken from that row
     * @param <T> its Java type
     * @return the function, still without a window; null where there is no such row
     */
    public static <T> OffsetFunction<T, Expression<T>> lead(Expression<T> expression) {
        return OffsetFunction.of("lead", expression, expression::rebuilt);
    }
}
