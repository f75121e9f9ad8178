package dev.pgpx.types;

/**
 * A {@code line} of PostgreSQL: all points where {@code a*x + b*y + c = 0}. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param a the factor of x
 * @param b the factor of y
 * @param c the constant
 */
public record Line(double a, double b, double c) {
    /** So near to zero, the server takes for zero. */
    private static final double EPSILON = 1.0E-06;

    /**
     * A line.
     *
     * @param a the factor of x
     * @param b the factor of y
     * @param c the constant
     * @throws ValueException when neither factor is farther from zero than a millionth
     */
    public Line {
        if (Math.abs(a) <= EPSILON && Math.abs(b) <= EPSILON) {
            throw ValueException.outOfRange(LineCodec.TYPE, "lines of which a or b is not zero");
        }
    }
}
