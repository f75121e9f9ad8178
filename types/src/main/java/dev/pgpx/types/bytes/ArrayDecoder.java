package dev.pgpx.types.bytes;

/**
 * A codec that reads values where they lie in an array. What it gives is what it gives of a buffer, by a part of the code: the
 * JVM's compiler can make one piece of machine code of all columns of a record.
 *
 * @param <T> the Java type
 */
public interface ArrayDecoder<T> {
    /**
     * Reads a value in binary form.
     *
     * @param bytes has the value, big-endian; it is not to be kept
     * @param from where it begins
     * @param length how many bytes it has; all of them belong to it
     * @return the value
     */
    T decode(byte[] bytes, int from, int length);
}
