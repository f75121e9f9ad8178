package dev.pgpx.types;

import java.nio.ByteBuffer;

/**
 * Converts one PostgreSQL type to one Java type and back, in the server's binary and text forms. What is read equals what
 * was written, or writing fails with a {@link ValueException}. Null is never passed in or out: null is the engine's affair.
 *
 * <p>Codecs are immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public interface Codec<T> {
    /**
     * The PostgreSQL type.
     *
     * @return its name and, where known ahead, its object ids
     */
    PgType type();

    /**
     * The Java type, raw where generic.
     *
     * @return the class of which every decoded value is an instance
     */
    Class<?> javaType();

    /**
     * Whether the binary form is spoken. A codec without it is given text only.
     *
     * @return true unless overridden
     */
    default boolean hasBinary() {
        return true;
    }

    /**
     * Reads a value in binary form.
     *
     * @param in the value from position to limit, big-endian; all of it is consumed, and it is not to be kept
     * @return the value
     * @throws ValueException when the bytes are no value of the type or the Java type cannot hold it
     */
    T decode(ByteBuffer in);

    /**
     * Reads a value in text form.
     *
     * @param text the server's output form
     * @return the value
     * @throws ValueException when the text is no value of the type or the Java type cannot hold it
     */
    T decodeText(String text);

    /**
     * Writes a value in binary form, without its length.
     *
     * @param value the value
     * @param out where to append
     * @throws ValueException when the type cannot hold the value; what was appended before is undefined
     */
    void encode(T value, BinaryWriter out);

    /**
     * Writes a value in text form, unquoted.
     *
     * @param value the value
     * @param out where to append
     * @throws ValueException when the type cannot hold the value; what was appended before is undefined
     */
    void encodeText(T value, StringBuilder out);

    /**
     * The same conversion without the limit of a column, as comparisons need it: no {@code numeric(10,2)} equals 1.005, and
     * to ask for it is no mistake.
     *
     * @return a codec of the same types that writes all values that the type without a modifier holds; this one unless it is limited
     */
    default Codec<T> unlimited() {
        return this;
    }

    /**
     * Whether its values are not for other people's eyes: what logs values masks them.
     *
     * @return false unless overridden; {@link Codecs#sensitive} makes any codec such a one
     */
    default boolean isSensitive() {
        return false;
    }

    /**
     * A value's text form.
     *
     * @param value the value
     * @return the text that {@link #encodeText} appends
     */
    default String text(T value) {
        StringBuilder out = new StringBuilder();
        encodeText(value, out);
        return out.toString();
    }
}
