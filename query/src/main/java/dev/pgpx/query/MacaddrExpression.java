package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression of {@code macaddr} or {@code macaddr8}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-net.html">Network Address Functions and Operators</a>.
 *
 * @param <T> {@code Macaddr} or {@code Macaddr8}
 */
public class MacaddrExpression<T> extends ComparableExpression<T> {
    MacaddrExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    MacaddrExpression<T> rebuilt(Node other) {
        return new MacaddrExpression<>(other, codec());
    }

    @Override
    public MacaddrExpression<T> as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * {@code trunc}: the manufacturer's part, all else set to zero.
     *
     * @return the expression
     */
    public final MacaddrExpression<T> manufacturer() {
        return rebuilt(Node.Call.of("trunc", node()));
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other
     * @return the expression
     */
    public final MacaddrExpression<T> bitAnd(T other) {
        return rebuilt(operation(" & ", parameter(other)));
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final MacaddrExpression<T> bitAnd(Expression<T> other) {
        return rebuilt(operation(" & ", other.node()));
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other
     * @return the expression
     */
    public final MacaddrExpression<T> bitOr(T other) {
        return rebuilt(operation(" | ", parameter(other)));
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final MacaddrExpression<T> bitOr(Expression<T> other) {
        return rebuilt(operation(" | ", other.node()));
    }

    /**
     * {@code ~}: every bit turned over.
     *
     * @return the expression
     */
    public final MacaddrExpression<T> bitNot() {
        return rebuilt(new Prefix("~", node()));
    }
}
