package dev.pgpx.types;

import java.util.List;

/**
 * A {@code polygon} of PostgreSQL: the area inside points joined by lines. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param points one or more points, in order; copied
 */
public record Polygon(List<Point> points) {
    /**
     * A polygon.
     *
     * @param points one or more points
     * @throws ValueException when there is no point
     */
    public Polygon {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw ValueException.outOfRange(PolygonCodec.TYPE, "one or more points");
        }
    }
}
