package dev.pgpx.types;

/**
 * A hardware address of six bytes, EUI-48: a {@code macaddr} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-net-types.html">network address types</a>.
 *
 * @param value its bytes, the first one highest
 */
public record Macaddr(long value) {
    /**
     * A hardware address.
     *
     * @param value its bytes, the first one highest
     * @throws ValueException when there are more than six bytes
     */
    public Macaddr {
        if (value >>> 48 != 0) {
            throw ValueException.outOfRange(MacaddrCodec.MACADDR, "six bytes");
        }
    }
    /**
     * Reads PostgreSQL's notation.
     *
     * @param text 6 bytes of two hexadecimal digits, colons between them
     * @return the address
     * @throws ValueException when it is none
     */
    public static Macaddr parse(String text) {
        return new Macaddr(MacaddrCodec.parse(MacaddrCodec.MACADDR, text, 6));
    }

    /** PostgreSQL's notation: bytes of two hexadecimal digits, colons between them. */
    @Override
    public String toString() {
        return MacaddrCodec.format(value, 6);
    }
}
