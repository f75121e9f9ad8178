package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Inet;

/**
 * An expression of {@code inet}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-net.html">Network Address Functions and Operators</a>.
 */
public class InetExpression extends NetworkExpression<Inet> {
    InetExpression(Node node, Codec<Inet> codec) {
        super(node, codec);
    }

    @Override
    InetExpression rebuilt(Node other) {
        return new InetExpression(other, codec());
    }

    @Override
    public InetExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static InetExpression of(Inet value) {
        return new InetExpression(Node.Value.of(Codecs.INET, value), Codecs.INET);
    }

    /**
     * {@code +}: an address further on.
     *
     * @param number how many addresses
     * @return the expression
     */
    public final InetExpression plus(long number) {
        return new InetExpression(
                new Node.Binary(node(), " + ", Node.Value.of(Codecs.INT8, number), Node.Binary.SUM), Codecs.INET);
    }

    /**
     * {@code +}: an address further on.
     *
     * @param number how many addresses, as an expression
     * @return the expression
     */
    public final InetExpression plus(Expression<Long> number) {
        return new InetExpression(new Node.Binary(node(), " + ", number.node(), Node.Binary.SUM), Codecs.INET);
    }

    /**
     * {@code -}: an address further back.
     *
     * @param number how many addresses
     * @return the expression
     */
    public final InetExpression minus(long number) {
        return new InetExpression(
                new Node.Binary(node(), " - ", Node.Value.of(Codecs.INT8, number), Node.Binary.SUM), Codecs.INET);
    }

    /**
     * {@code -}: an address further back.
     *
     * @param number how many addresses, as an expression
     * @return the expression
     */
    public final InetExpression minus(Expression<Long> number) {
        return new InetExpression(new Node.Binary(node(), " - ", number.node(), Node.Binary.SUM), Codecs.INET);
    }

    /**
     * {@code -}: how many addresses it is after another.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Long> minusAddress(Inet other) {
        return new NumberExpression<>(new Node.Binary(node(), " - ", parameter(other), Node.Binary.SUM), Codecs.INT8);
    }

    /**
     * {@code -}: how many addresses it is after another.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final NumberExpression<Long> minusAddress(Expression<Inet> other) {
        return new NumberExpression<>(new Node.Binary(node(), " - ", other.node(), Node.Binary.SUM), Codecs.INT8);
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other
     * @return the expression
     */
    public final InetExpression bitAnd(Inet other) {
        return new InetExpression(operation(" & ", parameter(other)), Codecs.INET);
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final InetExpression bitAnd(Expression<Inet> other) {
        return new InetExpression(operation(" & ", other.node()), Codecs.INET);
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other
     * @return the expression
     */
    public final InetExpression bitOr(Inet other) {
        return new InetExpression(operation(" | ", parameter(other)), Codecs.INET);
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final InetExpression bitOr(Expression<Inet> other) {
        return new InetExpression(operation(" | ", other.node()), Codecs.INET);
    }

    /**
     * {@code ~}: every bit turned over.
     *
     * @return the expression
     */
    public final InetExpression bitNot() {
        return new InetExpression(new Prefix("~", node()), Codecs.INET);
    }

    /**
     * {@code set_masklen}: the same address with another prefix.
     *
     * @param bits the length of the prefix in bits
     * @return the expression
     */
    public final InetExpression withMaskLength(int bits) {
        return new InetExpression(Node.Call.of("set_masklen", node(), Node.Value.of(Codecs.INT4, bits)), Codecs.INET);
    }

    /**
     * {@code set_masklen}: the same address with another prefix.
     *
     * @param bits the length of the prefix in bits, as an expression
     * @return the expression
     */
    public final InetExpression withMaskLength(Expression<Integer> bits) {
        return new InetExpression(Node.Call.of("set_masklen", node(), bits.node()), Codecs.INET);
    }
}
