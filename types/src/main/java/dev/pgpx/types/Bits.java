package dev.pgpx.types;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A string of bits: a {@code bit} or {@code bit varying} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-bit.html">bit string types</a>.
 */
public final class Bits {
    private final int length;

    /** The first bit is the highest of the first byte; what the last byte has too much is 0. */
    private final byte[] bytes;

    private Bits(int length, byte[] bytes) {
        this.length = length;
        this.bytes = bytes;
    }

    /**
     * Bits from their digits.
     *
     * @param digits zeros and ones, the first bit first
     * @return the bits
     * @throws ValueException when there is another character
     */
    public static Bits of(String digits) {
        byte[] bytes = new byte[(digits.length() + 7) / 8];
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit == '1') {
                bytes[i / 8] |= (byte) (0x80 >> i % 8);
            } else if (digit != '0') {
                throw ValueException.outOfRange(BitsCodec.VARBIT, "zeros and ones");
            }
        }
        return new Bits(digits.length(), bytes);
    }

    /**
     * Bits from a set of indexes.
     *
     * @param ones the indexes of those that are 1, from 0; copied
     * @param length how many bits there are
     * @return the bits
     * @throws ValueException when an index is beyond the length
     */
    public static Bits of(BitSet ones, int length) {
        if (length < ones.length()) {
            throw ValueException.outOfRange(BitsCodec.VARBIT, "ones at indexes below its length");
        }
        byte[] bytes = new byte[(length + 7) / 8];
        for (int i = ones.nextSetBit(0); i >= 0; i = ones.nextSetBit(i + 1)) {
            bytes[i / 8] |= (byte) (0x80 >> i % 8);
        }
        return new Bits(length, bytes);
    }

    /** Bits from PostgreSQL's bytes, which are not copied. */
    static Bits ofBytes(int length, byte[] bytes) {
        if (length % 8 != 0) {
            bytes[bytes.length - 1] &= (byte) (0xFF00 >> length % 8);
        }
        return new Bits(length, bytes);
    }

    /** Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * How many bits there are.
     *
     * @return zero or more
     */
    public int length() {
        return length;
    }

    /**
     * One bit.
     *
     * @param index from 0, the first bit
     * @return true for 1
     * @throws IndexOutOfBoundsException when there is no such bit
     */
    public boolean get(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException("bit " + index + " of " + length);
        }
        return (bytes[index / 8] & 0x80 >> index % 8) != 0;
    }

    /**
     * The indexes of those that are 1.
     *
     * @return a new set; the length is not in it
     */
    public BitSet toBitSet() {
        BitSet ones = new BitSet(length);
        for (int i = 0; i < length; i++) {
            ones.set(i, get(i));
        }
        return ones;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bits that && length == that.length && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * length + Arrays.hashCode(bytes);
    }

    /** Zeros and ones, the first bit first. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            out.append(get(i) ? '1' : '0');
        }
        return out.toString();
    }
}
