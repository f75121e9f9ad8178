package dev.pgpx.types;

/**
 * The number of a transaction: an {@code xid8} of PostgreSQL, which is never used again. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/functions-info.html">transaction ID functions</a>.
 *
 * @param value the number, unsigned
 */
public record TransactionId(long value) implements Comparable<TransactionId> {
    @Override
    public int compareTo(TransactionId other) {
        return Long.compareUnsigned(value, other.value);
    }

    /** The number, unsigned. */
    @Override
    public String toString() {
        return Long.toUnsignedString(value);
    }
}
