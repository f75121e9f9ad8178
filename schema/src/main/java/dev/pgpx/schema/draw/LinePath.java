package dev.pgpx.schema.draw;

import dev.pgpx.schema.draw.layout.Point;
import java.util.List;

/** The path of a line with rounded corners, and the signs at its ends: how many rows stand there. */
final class LinePath {
    private static final int RADIUS = 6;

    private LinePath() {}

    static String of(List<Point> points) {
        StringBuilder path = new StringBuilder();
        Point first = points.get(0);
        path.append("M").append(first.x()).append(' ').append(first.y());
        for (int i = 1; i < points.size() - 1; i++) {
            corner(path, points.get(i - 1), points.get(i), points.get(i + 1));
        }
        Point last = points.get(points.size() - 1);
        return path.append("L").append(last.x()).append(' ').append(last.y()).toString();
    }

    private static void corner(StringBuilder path, Point before, Point at, Point after) {
        int radius = Math.min(RADIUS, Math.min(distance(before, at), distance(at, after)) / 2);
        Point in = towards(at, before, radius);
        Point out = towards(at, after, radius);
        path.append("L").append(in.x()).append(' ').append(in.y());
        path.append("Q").append(at.x()).append(' ').append(at.y());
        path.append(' ').append(out.x()).append(' ').append(out.y());
    }

    private static int distance(Point one, Point other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private static Point towards(Point from, Point to, int by) {
        return new Point(
                from.x() + Integer.signum(to.x() - from.x()) * by, from.y() + Integer.signum(to.y() - from.y()) * by);
    }

    /** The sign at the end of a line where many rows are: a crow's foot; or one row. */
    static String manySign(Point end, int out) {
        return "M%d %dL%d %dL%d %d".formatted(end.x(), end.y() - 5, end.x() + 10 * out, end.y(), end.x(), end.y() + 5);
    }

    /** A bar across a line. */
    static String bar(Point end, int out, int distance) {
        int x = end.x() + out * distance;
        return "M%d %dL%d %d".formatted(x, end.y() - 5, x, end.y() + 5);
    }
}
