package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A family of types: which class of expressions its values make. Gives the parts of arrays and ranges the operators of
 * theirs.
 *
 * @param <T> the Java type of the values
 * @param <X> the class of the expressions
 */
public final class Family<T, X extends Expression<T>> {
    private final Factory<T, X> factory;

    private Family(Factory<T, X> factory) {
        this.factory = factory;
    }

    /**
     * Types without operators of their own.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, ComparableExpression<T>> comparable() {
        return new Family<>(ComparableExpression::new);
    }

    /**
     * Text types.
     *
     * @return the family
     */
    public static Family<String, TextExpression> text() {
        return new Family<>(TextExpression::new);
    }

    /**
     * Numeric types.
     *
     * @param <N> the Java type
     * @return the family
     */
    public static <N extends Number> Family<N, NumberExpression<N>> number() {
        return new Family<>(NumberExpression::new);
    }

    /**
     * {@code date}.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, DateExpression<T>> date() {
        return new Family<>(DateExpression::new);
    }

    /**
     * {@code time} and {@code timetz}.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, TimeExpression<T>> time() {
        return new Family<>(TimeExpression::new);
    }

    /**
     * {@code timestamp}.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, TimestampExpression<T>> timestamp() {
        return new Family<>(TimestampExpression::new);
    }

    /**
     * {@code timestamptz}.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, TimestamptzExpression<T>> timestamptz() {
        return new Family<>(TimestamptzExpression::new);
    }

    /**
     * {@code interval}.
     *
     * @param <T> the Java type
     * @return the family
     */
    public static <T> Family<T, IntervalExpression<T>> interval() {
        return new Family<>(IntervalExpression::new);
    }

    /**
     * {@code boolean}.
     *
     * @return the family
     */
    public static Family<Boolean, Condition> bool() {
        return new Family<>((node, codec) -> new Condition(node));
    }

    /** The family that an expression is of. */
    static <T, X extends ComparableExpression<T>> Family<T, X> like(FamilyExpression<T, X> sample) {
        return new Family<>((node, codec) -> sample.rebuilt(node));
    }

    /** Types without an order. */
    static <T> Family<T, Expression<T>> any() {
        return new Family<>(Expression::new);
    }

    /** {@code jsonb}. */
    static <T> Family<T, JsonExpression<T>> json() {
        return new Family<>(JsonExpression::new);
    }

    X expression(Node node, Codec<T> codec) {
        return factory.make(node, codec);
    }

    private interface Factory<T, X> {
        X make(Node node, Codec<T> codec);
    }
}
