package dev.pgpx.types;

/** {@code point}: two coordinates. */
final class PointCodec extends ShapeCodec<Point> {
    static final PgType TYPE = PgType.builtIn("point", 600, 1017);

    PointCodec() {
        super(TYPE, Point.class, 2, "(#,#)");
    }

    @Override
    Point shape(double[] c) {
        return new Point(c[0], c[1]);
    }

    @Override
    double[] coordinates(Point shape) {
        return new double[] {shape.x(), shape.y()};
    }
}
