package dev.pgpx.types;

import java.util.List;

/**
 * A {@code path} of PostgreSQL: points joined by lines. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-geometric.html">geometric types</a>.
 *
 * @param closed whether the last point is joined to the first
 * @param points one or more points, in order; copied
 */
public record Path(boolean closed, List<Point> points) {
    /**
     * A path.
     *
     * @param closed whether the last point is joined to the first
     * @param points one or more points
     * @throws ValueException when there is no point
     */
    public Path {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw ValueException.outOfRange(PathCodec.TYPE, "one or more points");
        }
    }
}
