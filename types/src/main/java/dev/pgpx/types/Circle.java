package dev.pgpx.types;

/**
 * A {@code circle} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param center its middle
 * @param radius zero or more
 */
public record Circle(Point center, double radius) {
    /**
     * A circle.
     *
     * @param center its middle
     * @param radius zero or more
     * @throws ValueException when the radius is negative
     */
    public Circle {
        if (radius < 0) {
            throw ValueException.outOfRange(CircleCodec.TYPE, "circles with a radius of zero or more");
        }
    }
}
