package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression of a numeric type.
 *
 * @param <N> the Java type of its values
 */
public class NumberExpression<N extends Number> extends FamilyExpression<N, NumberExpression<N>> {
    NumberExpression(Node node, Codec<N> codec) {
        super(node, codec);
    }

    @Override
    NumberExpression<N> rebuilt(Node other) {
        return new NumberExpression<>(other, codec());
    }

    /**
     * {@code +} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> plus(N number) {
        return combine(" + ", parameter(number), Node.Binary.SUM);
    }

    /**
     * {@code +} another expression.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<N> plus(Expression<N> other) {
        return combine(" + ", other.node(), Node.Binary.SUM);
    }

    /**
     * {@code -} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> minus(N number) {
        return combine(" - ", parameter(number), Node.Binary.SUM);
    }

    /**
     * {@code -} another expression.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<N> minus(Expression<N> other) {
        return combine(" - ", other.node(), Node.Binary.SUM);
    }

    /**
     * {@code *} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> times(N number) {
        return combine(" * ", parameter(number), Node.Binary.PRODUCT);
    }

    /**
     * {@code *} another expression.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<N> times(Expression<N> other) {
        return combine(" * ", other.node(), Node.Binary.PRODUCT);
    }

    private NumberExpression<N> combine(String operator, Node right, int precedence) {
        return new NumberExpression<>(new Node.Binary(node(), operator, right, precedence), codec());
    }
}
