package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Points one after the other, as paths and polygons have them. */
final class Points {
    private static final int POINT_SIZE = 16;

    private Points() {}

    /** How many, then all of them. */
    static List<Point> read(PgType type, ByteBuffer in) {
        int count = in.remaining() < 4 ? -1 : in.getInt();
        if (count < 0 || in.remaining() != (long) count * POINT_SIZE) {
            throw ValueException.unreadable(type, "a number of points that its bytes contradict", null);
        }
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(new Point(in.getDouble(), in.getDouble()));
        }
        return points;
    }

    static void write(List<Point> points, BinaryWriter out) {
        out.writeInt(points.size());
        for (Point point : points) {
            Codecs.POINT.encode(point, out);
        }
    }

    static List<Point> readText(TextCursor cursor) {
        List<Point> points = new ArrayList<>();
        do {
            cursor.expect('(');
            double x = cursor.coordinate();
            cursor.expect(',');
            points.add(new Point(x, cursor.coordinate()));
            cursor.expect(')');
        } while (cursor.skip(','));
        return points;
    }

    static void append(List<Point> points, StringBuilder out) {
        for (int i = 0; i < points.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            Codecs.POINT.encodeText(points.get(i), out);
        }
    }
}
