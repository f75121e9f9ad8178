package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.List;

/** {@code path}: whether it is closed, then its points; in text in parentheses when closed, in brackets when not. */
final class PathCodec extends TypeCodec<Path> {
    static final PgType TYPE = PgType.builtIn("path", 602, 1019);

    PathCodec() {
        super(TYPE, Path.class);
    }

    @Override
    public Path decode(ByteBuffer in) {
        requireAtLeast(in, 1);
        boolean closed = in.get() != 0;
        return new Path(closed, Points.read(type(), in));
    }

    @Override
    public Path decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        boolean open = cursor.skip('[');
        if (!open) {
            cursor.expect('(');
        }
        List<Point> points = Points.readText(cursor);
        cursor.expect(open ? ']' : ')');
        cursor.expectEnd();
        return new Path(!open, points);
    }

    @Override
    public void encode(Path value, BinaryWriter out) {
        out.writeByte(value.closed() ? 1 : 0);
        Points.write(value.points(), out);
    }

    @Override
    public void encodeText(Path value, StringBuilder out) {
        out.append(value.closed() ? '(' : '[');
        Points.append(value.points(), out);
        out.append(value.closed() ? ')' : ']');
    }
}
