package dev.pgpx.types;

import java.util.List;

/**
 * A set of values given as ranges. The server keeps them ordered and apart from each other: it sorts, and joins what overlaps
 * or touches. Equality is that of the ranges as given. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/rangetypes.html">range types</a>, from server 14 on.
 *
 * @param ranges the ranges in order, none of them empty; copied
 * @param <T> the type of the bounds
 */
public record Multirange<T>(List<Range<T>> ranges) {
    private static final PgType ANY = PgType.named(PgType.CATALOG, "anymultirange");

    /**
     * A set of values.
     *
     * @param ranges the ranges in order; copied
     * @throws ValueException when one of them is empty, which the server would leave out
     */
    public Multirange {
        ranges = List.copyOf(ranges);
        for (Range<T> range : ranges) {
            if (range.isEmpty()) {
                throw ValueException.outOfRange(ANY, "ranges that are not empty");
            }
        }
    }

    /**
     * A set of values.
     *
     * @param ranges the ranges in order
     * @param <T> the type of the bounds
     * @return the set
     * @throws ValueException when one of them is empty
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Multirange<T> of(Range<T>... ranges) {
        return new Multirange<>(List.of(ranges));
    }

    /** PostgreSQL's notation, the bounds as they print: <code>{[1,3),[5,)}</code>. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder("{");
        for (int i = 0; i < ranges.size(); i++) {
            out.append(i == 0 ? "" : ",").append(ranges.get(i));
        }
        return out.append('}').toString();
    }
}
