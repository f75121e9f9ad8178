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
     * {@code < any} or {@code < all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition lt(Quantified<T> values) {
        return values.compare(this, " < ");
    }

    /**
     * {@code <= any} or {@code <= all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition le(Quantified<T> values) {
        return values.compare(this, " <= ");
    }

    /**
     * {@code > any} or {@code > all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition gt(Quantified<T> values) {
        return values.compare(this, " > ");
    }

    /**
     * {@code >= any} or {@code >= all} of some values.
     *
     * @param values {@link Sql#any} or {@link Sql#all} of them
     * @return the condition
     */
    public final Condition ge(Quantified<T> values) {
        return values.compare(this, " >= ");
    }

    /**
     * {@code between} two values, both included.
     *
     * @param low the lower
     * @param high the upper
     * @return the condition
     */
    public final Condition between(T low, T high) {
        return between(" between ", parameter(low), parameter(high));
    }

    /**
     * {@code between} two values, both included.
     *
     * @param low the lower
     * @param high the upper
     * @return the condition
     */
    public final Condition between(Expression<T> low, Expression<T> high) {
        return between(" between ", low.node(), high.node());
    }

    /**
     * {@code between symmetric}: between two values, whichever is the lower, both included.
     *
     * @param one one of them
     * @param other the other
     * @return the condition
     */
    public final Condition betweenSymmetric(T one, T other) {
        return between(" between symmetric ", parameter(one), parameter(other));
    }

    /**
     * {@code between symmetric}: between two values, whichever is the lower, both included.
     *
     * @param one one of them
     * @param other the other
     * @return the condition
     */
    public final Condition betweenSymmetric(Expression<T> one, Expression<T> other) {
        return between(" between symmetric ", one.node(), other.node());
    }

    /**
     * {@code not between} two values: below the lower or above the upper.
     *
     * @param low the lower
     * @param high the upper
     * @return the condition
     */
    public final Condition notBetween(T low, T high) {
        return between(" not between ", parameter(low), parameter(high));
    }

    /**
     * {@code not between} two values: below the lower or above the upper.
     *
     * @param low the lower
     * @param high the upper
     * @return the condition
     */
    public final Condition notBetween(Expression<T> low, Expression<T> high) {
        return between(" not between ", low.node(), high.node());
    }

    private Condition between(String words, Node low, Node high) {
        return new Condition(new Node.Between(node(), words, low, high));
    }
}
