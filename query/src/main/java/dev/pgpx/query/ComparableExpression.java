package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression whose type has an order; the server's, not Java's.
 *
 * @param <T> the Java type of its values
 */
public class ComparableExpression<T> extends Expression<T> {
    ComparableExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    ComparableExpression<T> rebuilt(Node other) {
        return new ComparableExpression<>(other, codec());
    }

    @Override
    public ComparableExpression<T> as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * {@code <} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition lt(T value) {
        return compare(" < ", parameter(value));
    }

    /**
     * {@code <} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition lt(Expression<T> other) {
        return compare(" < ", other.node());
    }

    /**
     * {@code <=} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition le(T value) {
        return compare(" <= ", parameter(value));
    }

    /**
     * {@code <=} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition le(Expression<T> other) {
        return compare(" <= ", other.node());
    }

    /**
     * {@code >} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition gt(T value) {
        return compare(" > ", parameter(value));
    }

    /**
     * {@code >} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition gt(Expression<T> other) {
        return compare(" > ", other.node());
    }

    /**
     * {@code >=} a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition ge(T value) {
        return compare(" >= ", parameter(value));
    }

    /**
     * {@code >=} another expression.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition ge(Expression<T> other) {
        return compare(" >= ", other.node());
    }

    /**
     * {@code between} two values, both included.
     *
     * @param low the lower
     * @param high the upper
     * @return the condition
     */
    public final Condition between(T low, T high) {
        return new Condition(new Node.Between(node(), parameter(low), parameter(high)));
    }
}
