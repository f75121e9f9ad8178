package dev.pgpx.query;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * An expression of {@code bit} or {@code bit varying}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-bitstring.html">Bit String Functions and Operators</a>.
 */
public class BitsExpression extends ComparableExpression<Bits> {
    BitsExpression(Node node, Codec<Bits> codec) {
        super(node, codec);
    }

    @Override
    BitsExpression rebuilt(Node other) {
        return new BitsExpression(other, codec());
    }

    @Override
    public BitsExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static BitsExpression of(Bits value) {
        return new BitsExpression(Node.Value.of(Codecs.VARBIT, value), Codecs.VARBIT);
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other, of the same length
     * @return the expression
     */
    public final BitsExpression bitAnd(Bits other) {
        return new BitsExpression(operation(" & ", parameter(other)), Codecs.VARBIT);
    }

    /**
     * {@code &}: the bits that both have.
     *
     * @param other the other, of the same length, as an expression
     * @return the expression
     */
    public final BitsExpression bitAnd(Expression<Bits> other) {
        return new BitsExpression(operation(" & ", other.node()), Codecs.VARBIT);
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other, of the same length
     * @return the expression
     */
    public final BitsExpression bitOr(Bits other) {
        return new BitsExpression(operation(" | ", parameter(other)), Codecs.VARBIT);
    }

    /**
     * {@code |}: the bits that one of them has.
     *
     * @param other the other, of the same length, as an expression
     * @return the expression
     */
    public final BitsExpression bitOr(Expression<Bits> other) {
        return new BitsExpression(operation(" | ", other.node()), Codecs.VARBIT);
    }

    /**
     * {@code #}: the bits that only one of them has.
     *
     * @param other the other, of the same length
     * @return the expression
     */
    public final BitsExpression bitXor(Bits other) {
        return new BitsExpression(operation(" # ", parameter(other)), Codecs.VARBIT);
    }

    /**
     * {@code #}: the bits that only one of them has.
     *
     * @param other the other, of the same length, as an expression
     * @return the expression
     */
    public final BitsExpression bitXor(Expression<Bits> other) {
        return new BitsExpression(operation(" # ", other.node()), Codecs.VARBIT);
    }

    /**
     * {@code ~}: every bit turned over.
     *
     * @return the expression
     */
    public final BitsExpression bitNot() {
        return new BitsExpression(new Prefix("~", node()), Codecs.VARBIT);
    }

    /**
     * {@code <<}: moved to the left; its length stays.
     *
     * @param count how far
     * @return the expression
     */
    public final BitsExpression shiftLeft(int count) {
        return new BitsExpression(operation(" << ", Node.Value.of(Codecs.INT4, count)), Codecs.VARBIT);
    }

    /**
     * {@code <<}: moved to the left; its length stays.
     *
     * @param count how far, as an expression
     * @return the expression
     */
    public final BitsExpression shiftLeft(Expression<Integer> count) {
        return new BitsExpression(operation(" << ", count.node()), Codecs.VARBIT);
    }

    /**
     * {@code >>}: moved to the right; its length stays.
     *
     * @param count how far
     * @return the expression
     */
    public final BitsExpression shiftRight(int count) {
        return new BitsExpression(operation(" >> ", Node.Value.of(Codecs.INT4, count)), Codecs.VARBIT);
    }

    /**
     * {@code >>}: moved to the right; its length stays.
     *
     * @param count how far, as an expression
     * @return the expression
     */
    public final BitsExpression shiftRight(Expression<Integer> count) {
        return new BitsExpression(operation(" >> ", count.node()), Codecs.VARBIT);
    }

    /**
     * {@code ||}: the bits of both.
     *
     * @param other the other
     * @return the expression
     */
    public final BitsExpression concat(Bits other) {
        return new BitsExpression(operation(" || ", parameter(other)), Codecs.VARBIT);
    }

    /**
     * {@code ||}: the bits of both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final BitsExpression concat(Expression<Bits> other) {
        return new BitsExpression(operation(" || ", other.node()), Codecs.VARBIT);
    }

    /**
     * {@code length}: how many bits it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.INT4);
    }

    /**
     * {@code octet_length}: how many bytes it takes.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> octetLength() {
        return new NumberExpression<>(Node.Call.of("octet_length", node()), Codecs.INT4);
    }

    /**
     * {@code get_bit}: one of its bits.
     *
     * @param index which, from 0 at the left
     * @return the expression
     */
    public final NumberExpression<Integer> bit(int index) {
        return new NumberExpression<>(Node.Call.of("get_bit", node(), Node.Value.of(Codecs.INT4, index)), Codecs.INT4);
    }

    /**
     * {@code get_bit}: one of its bits.
     *
     * @param index which, from 0 at the left, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> bit(Expression<Integer> index) {
        return new NumberExpression<>(Node.Call.of("get_bit", node(), index.node()), Codecs.INT4);
    }

    /**
     * {@code set_bit}: with one bit changed.
     *
     * @param index which, from 0 at the left
     * @param value 0 or 1
     * @return the expression
     */
    public final BitsExpression withBit(int index, int value) {
        return new BitsExpression(
                Node.Call.of("set_bit", node(), Node.Value.of(Codecs.INT4, index), Node.Value.of(Codecs.INT4, value)),
                Codecs.VARBIT);
    }

    /**
     * {@code set_bit}: with one bit changed.
     *
     * @param index which, from 0 at the left, as an expression
     * @param value 0 or 1, as an expression
     * @return the expression
     */
    public final BitsExpression withBit(Expression<Integer> index, Expression<Integer> value) {
        return new BitsExpression(Node.Call.of("set_bit", node(), index.node(), value.node()), Codecs.VARBIT);
    }

    /**
     * {@code substring}: some of the bits.
     *
     * @param start the first bit, from 1
     * @param length how many
     * @return the expression
     */
    public final BitsExpression substring(int start, int length) {
        return new BitsExpression(
                Node.Call.of(
                        "substring", node(), Node.Value.of(Codecs.INT4, start), Node.Value.of(Codecs.INT4, length)),
                Codecs.VARBIT);
    }

    /**
     * {@code substring}: some of the bits.
     *
     * @param start the first bit, from 1, as an expression
     * @param length how many, as an expression
     * @return the expression
     */
    public final BitsExpression substring(Expression<Integer> start, Expression<Integer> length) {
        return new BitsExpression(Node.Call.of("substring", node(), start.node(), length.node()), Codecs.VARBIT);
    }

    /**
     * {@code position}: where a part of it begins, from 1; 0 where it does not occur.
     *
     * @param part the part
     * @return the expression
     */
    public final NumberExpression<Integer> position(Bits part) {
        return new NumberExpression<>(new Infix("position(", parameter(part), " in ", node(), ")"), Codecs.INT4);
    }

    /**
     * {@code position}: where a part of it begins, from 1; 0 where it does not occur.
     *
     * @param part the part, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> position(Expression<Bits> part) {
        return new NumberExpression<>(new Infix("position(", part.node(), " in ", node(), ")"), Codecs.INT4);
    }

    /**
     * {@code bit_count}: how many of its bits are set.
     *
     * @return the expression
     */
    public final NumberExpression<Long> bitCount() {
        return new NumberExpression<>(
                new Node.Since(ServerFeature.BIT_COUNT, Node.Call.of("bit_count", node())), Codecs.INT8);
    }
}
