package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.List;

/** {@code polygon}: its points. */
final class PolygonCodec extends TypeCodec<Polygon> {
    static final PgType TYPE = PgType.builtIn("polygon", 604, 1027);

    PolygonCodec() {
        super(TYPE, Polygon.class);
    }

    @Override
    public Polygon decode(ByteBuffer in) {
        return new Polygon(Points.read(type(), in));
    }

    @Override
    public Polygon decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        cursor.expect('(');
        List<Point> points = Points.readText(cursor);
        cursor.expect(')');
        cursor.expectEnd();
        return new Polygon(points);
    }

    @Override
    public void encode(Polygon value, BinaryWriter out) {
        Points.write(value.points(), out);
    }

    @Override
    public void encodeText(Polygon value, StringBuilder out) {
        out.append('(');
        Points.append(value.points(), out);
        out.append(')');
    }
}
