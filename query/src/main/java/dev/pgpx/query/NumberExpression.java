package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression of a numeric type. What PostgreSQL computes in another type than that of the operand is cast back, so the type
 * is always the one that the method says.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-math.html">Mathematical Functions and Operators</a>.
 *
 * @param <N> the Java type of its values
 */
public class NumberExpression<N extends Number> extends NumberFunctions<N> {
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
     * {@code +} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> plus(Expression<N> number) {
        return combine(" + ", number.node(), Node.Binary.SUM);
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
     * {@code -} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> minus(Expression<N> number) {
        return combine(" - ", number.node(), Node.Binary.SUM);
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
     * {@code *} a number.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> times(Expression<N> number) {
        return combine(" * ", number.node(), Node.Binary.PRODUCT);
    }

    /**
     * {@code /} a number. Of integers the server cuts off what stands behind the point; cast one of both to have it.
     *
     * @param number the number; 0 is an error of the server
     * @return the expression
     */
    public final NumberExpression<N> dividedBy(N number) {
        return combine(" / ", parameter(number), Node.Binary.PRODUCT);
    }

    /**
     * {@code /} a number. Of integers the server cuts off what stands behind the point; cast one of both to have it.
     *
     * @param number the number; 0 is an error of the server
     * @return the expression
     */
    public final NumberExpression<N> dividedBy(Expression<N> number) {
        return combine(" / ", number.node(), Node.Binary.PRODUCT);
    }

    /**
     * {@code %}: the rest of a division, with the sign of this; of integers and {@code numeric}.
     *
     * @param number the number; 0 is an error of the server
     * @return the expression
     */
    public final NumberExpression<N> modulo(N number) {
        return combine(" % ", parameter(number), Node.Binary.PRODUCT);
    }

    /**
     * {@code %}: the rest of a division, with the sign of this; of integers and {@code numeric}.
     *
     * @param number the number; 0 is an error of the server
     * @return the expression
     */
    public final NumberExpression<N> modulo(Expression<N> number) {
        return combine(" % ", number.node(), Node.Binary.PRODUCT);
    }

    /**
     * {@code -}: with the opposite sign.
     *
     * @return the expression
     */
    public final NumberExpression<N> negated() {
        return rebuilt(PrefixOperator.minus(node()));
    }

    /**
     * {@code &}: the bits that both have; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitAnd(N number) {
        return combine(" & ", parameter(number), Node.Binary.OTHER);
    }

    /**
     * {@code &}: the bits that both have; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitAnd(Expression<N> number) {
        return combine(" & ", number.node(), Node.Binary.OTHER);
    }

    /**
     * {@code |}: the bits that one of both has; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitOr(N number) {
        return combine(" | ", parameter(number), Node.Binary.OTHER);
    }

    /**
     * {@code |}: the bits that one of both has; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitOr(Expression<N> number) {
        return combine(" | ", number.node(), Node.Binary.OTHER);
    }

    /**
     * {@code #}: the bits that only one of both has; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitXor(N number) {
        return combine(" # ", parameter(number), Node.Binary.OTHER);
    }

    /**
     * {@code #}: the bits that only one of both has; of integers.
     *
     * @param number the number
     * @return the expression
     */
    public final NumberExpression<N> bitXor(Expression<N> number) {
        return combine(" # ", number.node(), Node.Binary.OTHER);
    }

    /**
     * {@code ~}: the bits that it does not have; of integers.
     *
     * @return the expression
     */
    public final NumberExpression<N> bitNot() {
        return rebuilt(new PrefixOperator("~", node(), Node.Binary.OTHER));
    }

    /**
     * {@code <<}: its bits moved to the left; of integers.
     *
     * @param bits how far
     * @return the expression
     */
    public final NumberExpression<N> shiftLeft(int bits) {
        return combine(" << ", Nodes.of(bits), Node.Binary.OTHER);
    }

    /**
     * {@code <<}: its bits moved to the left; of integers.
     *
     * @param bits how far
     * @return the expression
     */
    public final NumberExpression<N> shiftLeft(Expression<Integer> bits) {
        return combine(" << ", bits.node(), Node.Binary.OTHER);
    }

    /**
     * {@code >>}: its bits moved to the right; of integers.
     *
     * @param bits how far
     * @return the expression
     */
    public final NumberExpression<N> shiftRight(int bits) {
        return combine(" >> ", Nodes.of(bits), Node.Binary.OTHER);
    }

    /**
     * {@code >>}: its bits moved to the right; of integers.
     *
     * @param bits how far
     * @return the expression
     */
    public final NumberExpression<N> shiftRight(Expression<Integer> bits) {
        return combine(" >> ", bits.node(), Node.Binary.OTHER);
    }

    private NumberExpression<N> combine(String operator, Node right, int precedence) {
        return rebuilt(new Node.Binary(node(), operator, right, precedence));
    }
}
