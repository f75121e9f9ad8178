package dev.pgpx.types;

/**
 * A place in the write-ahead log: a {@code pg_lsn} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-pg-lsn.html">pg_lsn type</a>.
 *
 * @param value the byte position, unsigned
 */
public record Lsn(long value) implements Comparable<Lsn> {
    /**
     * Reads PostgreSQL's notation.
     *
     * @param text {@code 16/B374D848}
     * @return the place
     * @throws ValueException when it is none
     */
    public static Lsn parse(String text) {
        return Codecs.PG_LSN.decodeText(text);
    }

    @Override
    public int compareTo(Lsn other) {
        return Long.compareUnsigned(value, other.value);
    }

    /** PostgreSQL's notation: {@code 16/B374D848}. */
    @Override
    public String toString() {
        return Codecs.PG_LSN.text(this);
    }
}
