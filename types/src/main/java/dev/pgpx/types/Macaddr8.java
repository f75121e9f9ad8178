package dev.pgpx.types;

/**
 * A hardware address of eight bytes, EUI-64: a {@code macaddr8} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-net-types.html">network address types</a>.
 *
 * @param value its bytes, the first one highest
 */
public record Macaddr8(long value) {

    /**
     * Reads PostgreSQL's notation.
     *
     * @param text 8 bytes of two hexadecimal digits, colons between them
     * @return the address
     * @throws ValueException when it is none
     */
    public static Macaddr8 parse(String text) {
        return new Macaddr8(MacaddrCodec.parse(MacaddrCodec.MACADDR8, text, 8));
    }

    /** PostgreSQL's notation: bytes of two hexadecimal digits, colons between them. */
    @Override
    public String toString() {
        return MacaddrCodec.format(value, 8);
    }
}
