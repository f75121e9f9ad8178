package dev.pgpx.query;

import dev.pgpx.types.ParameterWriter;

/**
 * The values of a statement's parameters, in the order of {@code $1}, {@code $2} …. They are handed over one after the
 * other, so that values of records go to the engine without a list or a box in between.
 */
public interface Parameters {
    /**
     * How many there are.
     *
     * @return the number of values that {@link #writeTo} hands over
     */
    int count();

    /**
     * Whether all values are not for other people's eyes, because the statement names a column of a sensitive type by itself,
     * and any of the values may be compared with it. Values for which it is not so can still be, each by its own codec
     * ({@link dev.pgpx.types.Codec#isSensitive}).
     *
     * @return false unless overridden
     */
    default boolean isSensitive() {
        return false;
    }

    /**
     * Hands the values over.
     *
     * @param out receives them, in order
     * @throws dev.pgpx.types.ValueException when a type cannot hold its value
     */
    void writeTo(ParameterWriter out);
}
