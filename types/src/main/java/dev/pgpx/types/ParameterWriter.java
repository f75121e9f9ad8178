package dev.pgpx.types;

import org.jspecify.annotations.Nullable;

/**
 * Receives values one after the other: parameters of a statement, cells of a copied row, elements of bound arrays.
 * One thread at a time.
 */
public interface ParameterWriter {
    /**
     * The next value, of type {@code boolean}.
     *
     * @param value the value
     */
    void writeBoolean(boolean value);

    /**
     * The next value, of type {@code smallint}.
     *
     * @param value the value
     */
    void writeShort(short value);

    /**
     * The next value, of type {@code integer}.
     *
     * @param value the value
     */
    void writeInt(int value);

    /**
     * The next value, of type {@code bigint}.
     *
     * @param value the value
     */
    void writeLong(long value);

    /**
     * The next value, of type {@code real}.
     *
     * @param value the value
     */
    void writeFloat(float value);

    /**
     * The next value, of type {@code double precision}.
     *
     * @param value the value
     */
    void writeDouble(double value);

    /**
     * The next value, of any type.
     *
     * @param codec writes it
     * @param value the value, or null
     * @param <T> the Java type
     * @throws ValueException when the type cannot hold the value; nothing was sent
     */
    <T> void write(Codec<T> codec, @Nullable T value);
}
