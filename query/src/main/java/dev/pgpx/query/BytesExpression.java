package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * An expression of {@code bytea}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-binarystring.html">Binary String Functions and Operators</a>.
 */
public class BytesExpression extends ComparableExpression<byte[]> {
    BytesExpression(Node node, Codec<byte[]> codec) {
        super(node, codec);
    }

    @Override
    BytesExpression rebuilt(Node other) {
        return new BytesExpression(other, codec());
    }

    @Override
    public BytesExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static BytesExpression of(byte[] value) {
        return new BytesExpression(Node.Value.of(Codecs.BYTEA, value), Codecs.BYTEA);
    }

    /**
     * {@code decode}: the bytes that a text stands for.
     *
     * @param text the text
     * @param format its form
     * @return the expression
     */
    public static BytesExpression decode(Expression<String> text, BytesFormat format) {
        return new BytesExpression(Node.Call.of("decode", text.node(), format.node()), Codecs.BYTEA);
    }

    /**
     * {@code convert_to}: a text in an encoding.
     *
     * @param text the text
     * @param encoding the name of the encoding: {@code UTF8}
     * @return the expression
     */
    public static BytesExpression encode(Expression<String> text, String encoding) {
        return new BytesExpression(
                Node.Call.of("convert_to", text.node(), Node.Value.of(Codecs.TEXT, encoding)), Codecs.BYTEA);
    }

    /**
     * {@code encode}: as text.
     *
     * @param format the form
     * @return the expression
     */
    public final TextExpression encode(BytesFormat format) {
        return new TextExpression(Node.Call.of("encode", node(), format.node()), Codecs.TEXT);
    }

    /**
     * {@code convert_from}: the text that it is in an encoding.
     *
     * @param encoding the name of the encoding: {@code UTF8}
     * @return the expression
     */
    public final TextExpression decode(String encoding) {
        return new TextExpression(
                Node.Call.of("convert_from", node(), Node.Value.of(Codecs.TEXT, encoding)), Codecs.TEXT);
    }

    /**
     * {@code length}: how many bytes it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.INT4);
    }

    /**
     * {@code ||}: the bytes of both.
     *
     * @param other the other
     * @return the expression
     */
    public final BytesExpression concat(byte[] other) {
        return new BytesExpression(operation(" || ", parameter(other)), Codecs.BYTEA);
    }

    /**
     * {@code ||}: the bytes of both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final BytesExpression concat(Expression<byte[]> other) {
        return new BytesExpression(operation(" || ", other.node()), Codecs.BYTEA);
    }

    /**
     * {@code substr}: the bytes from one on.
     *
     * @param start the first byte, from 1
     * @return the expression
     */
    public final BytesExpression substring(int start) {
        return new BytesExpression(Node.Call.of("substr", node(), Node.Value.of(Codecs.INT4, start)), Codecs.BYTEA);
    }

    /**
     * {@code substr}: the bytes from one on.
     *
     * @param start the first byte, from 1, as an expression
     * @return the expression
     */
    public final BytesExpression substring(Expression<Integer> start) {
        return new BytesExpression(Node.Call.of("substr", node(), start.node()), Codecs.BYTEA);
    }

    /**
     * {@code substr}: some of the bytes.
     *
     * @param start the first byte, from 1
     * @param length how many
     * @return the expression
     */
    public final BytesExpression substring(int start, int length) {
        return new BytesExpression(
                Node.Call.of("substr", node(), Node.Value.of(Codecs.INT4, start), Node.Value.of(Codecs.INT4, length)),
                Codecs.BYTEA);
    }

    /**
     * {@code substr}: some of the bytes.
     *
     * @param start the first byte, from 1, as an expression
     * @param length how many, as an expression
     * @return the expression
     */
    public final BytesExpression substring(Expression<Integer> start, Expression<Integer> length) {
        return new BytesExpression(Node.Call.of("substr", node(), start.node(), length.node()), Codecs.BYTEA);
    }

    /**
     * {@code btrim}: without some bytes at its start and end.
     *
     * @param bytes the bytes to take off, in any order
     * @return the expression
     */
    public final BytesExpression trim(byte[] bytes) {
        return new BytesExpression(Node.Call.of("btrim", node(), parameter(bytes)), Codecs.BYTEA);
    }

    /**
     * {@code btrim}: without some bytes at its start and end.
     *
     * @param bytes the bytes to take off, in any order, as an expression
     * @return the expression
     */
    public final BytesExpression trim(Expression<byte[]> bytes) {
        return new BytesExpression(Node.Call.of("btrim", node(), bytes.node()), Codecs.BYTEA);
    }

    /**
     * {@code position}: where a part of it begins, from 1; 0 where it does not occur.
     *
     * @param part the part
     * @return the expression
     */
    public final NumberExpression<Integer> position(byte[] part) {
        return new NumberExpression<>(new Infix("position(", parameter(part), " in ", node(), ")"), Codecs.INT4);
    }

    /**
     * {@code position}: where a part of it begins, from 1; 0 where it does not occur.
     *
     * @param part the part, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> position(Expression<byte[]> part) {
        return new NumberExpression<>(new Infix("position(", part.node(), " in ", node(), ")"), Codecs.INT4);
    }

    /**
     * {@code get_bit}: one of its bits.
     *
     * @param index which, from 0
     * @return the expression
     */
    public final NumberExpression<Integer> bit(long index) {
        return new NumberExpression<>(Node.Call.of("get_bit", node(), Node.Value.of(Codecs.INT8, index)), Codecs.INT4);
    }

    /**
     * {@code get_bit}: one of its bits.
     *
     * @param index which, from 0, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> bit(Expression<Long> index) {
        return new NumberExpression<>(Node.Call.of("get_bit", node(), index.node()), Codecs.INT4);
    }

    /**
     * {@code get_byte}: one of its bytes, from 0 to 255.
     *
     * @param index which, from 0
     * @return the expression
     */
    public final NumberExpression<Integer> byteAt(int index) {
        return new NumberExpression<>(Node.Call.of("get_byte", node(), Node.Value.of(Codecs.INT4, index)), Codecs.INT4);
    }

    /**
     * {@code get_byte}: one of its bytes, from 0 to 255.
     *
     * @param index which, from 0, as an expression
     * @return the expression
     */
    public final NumberExpression<Integer> byteAt(Expression<Integer> index) {
        return new NumberExpression<>(Node.Call.of("get_byte", node(), index.node()), Codecs.INT4);
    }

    /**
     * {@code set_bit}: with one bit changed.
     *
     * @param index which, from 0
     * @param value 0 or 1
     * @return the expression
     */
    public final BytesExpression withBit(long index, int value) {
        return new BytesExpression(
                Node.Call.of("set_bit", node(), Node.Value.of(Codecs.INT8, index), Node.Value.of(Codecs.INT4, value)),
                Codecs.BYTEA);
    }

    /**
     * {@code set_bit}: with one bit changed.
     *
     * @param index which, from 0, as an expression
     * @param value 0 or 1, as an expression
     * @return the expression
     */
    public final BytesExpression withBit(Expression<Long> index, Expression<Integer> value) {
        return new BytesExpression(Node.Call.of("set_bit", node(), index.node(), value.node()), Codecs.BYTEA);
    }

    /**
     * {@code set_byte}: with one byte changed.
     *
     * @param index which, from 0
     * @param value from 0 to 255
     * @return the expression
     */
    public final BytesExpression withByte(int index, int value) {
        return new BytesExpression(
                Node.Call.of("set_byte", node(), Node.Value.of(Codecs.INT4, index), Node.Value.of(Codecs.INT4, value)),
                Codecs.BYTEA);
    }

    /**
     * {@code set_byte}: with one byte changed.
     *
     * @param index which, from 0, as an expression
     * @param value from 0 to 255, as an expression
     * @return the expression
     */
    public final BytesExpression withByte(Expression<Integer> index, Expression<Integer> value) {
        return new BytesExpression(Node.Call.of("set_byte", node(), index.node(), value.node()), Codecs.BYTEA);
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

    /**
     * {@code reverse}: its bytes from the last to the first.
     *
     * @return the expression
     */
    public final BytesExpression reverse() {
        return new BytesExpression(
                new Node.Since(ServerFeature.REVERSE_BYTES, Node.Call.of("reverse", node())), Codecs.BYTEA);
    }

    /**
     * {@code md5}: its hash, in hexadecimal digits.
     *
     * @return the expression
     */
    public final TextExpression md5() {
        return new TextExpression(Node.Call.of("md5", node()), Codecs.TEXT);
    }

    /**
     * {@code sha224}: its hash.
     *
     * @return the expression
     */
    public final BytesExpression sha224() {
        return new BytesExpression(Node.Call.of("sha224", node()), Codecs.BYTEA);
    }

    /**
     * {@code sha256}: its hash.
     *
     * @return the expression
     */
    public final BytesExpression sha256() {
        return new BytesExpression(Node.Call.of("sha256", node()), Codecs.BYTEA);
    }

    /**
     * {@code sha384}: its hash.
     *
     * @return the expression
     */
    public final BytesExpression sha384() {
        return new BytesExpression(Node.Call.of("sha384", node()), Codecs.BYTEA);
    }

    /**
     * {@code sha512}: its hash.
     *
     * @return the expression
     */
    public final BytesExpression sha512() {
        return new BytesExpression(Node.Call.of("sha512", node()), Codecs.BYTEA);
    }

    /**
     * {@code crc32}: its checksum.
     *
     * @return the expression
     */
    public final NumberExpression<Long> crc32() {
        return new NumberExpression<>(new Node.Since(ServerFeature.CRC32, Node.Call.of("crc32", node())), Codecs.INT8);
    }

    /**
     * {@code crc32c}: its checksum, of Castagnoli.
     *
     * @return the expression
     */
    public final NumberExpression<Long> crc32c() {
        return new NumberExpression<>(new Node.Since(ServerFeature.CRC32, Node.Call.of("crc32c", node())), Codecs.INT8);
    }
}
