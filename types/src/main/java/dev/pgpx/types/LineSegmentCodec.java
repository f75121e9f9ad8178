package dev.pgpx.types;

/** {@code lseg}: two points. */
final class LineSegmentCodec extends ShapeCodec<LineSegment> {
    static final PgType TYPE = PgType.builtIn("lseg", 601, 1018);

    LineSegmentCodec() {
        super(TYPE, LineSegment.class, 4, "[(#,#),(#,#)]");
    }

    @Override
    LineSegment shape(double[] c) {
        return new LineSegment(new Point(c[0], c[1]), new Point(c[2], c[3]));
    }

    @Override
    double[] coordinates(LineSegment shape) {
        return new double[] {
            shape.start().x(), shape.start().y(), shape.end().x(), shape.end().y()
        };
    }
}
