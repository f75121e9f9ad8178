package dev.pgpx.types;

/** {@code line}: three numbers. */
final class LineCodec extends ShapeCodec<Line> {
    static final PgType TYPE = PgType.builtIn("line", 628, 629);

    LineCodec() {
        super(TYPE, Line.class, 3, "{#,#,#}");
    }

    @Override
    Line shape(double[] c) {
        return new Line(c[0], c[1], c[2]);
    }

    @Override
    double[] coordinates(Line shape) {
        return new double[] {shape.a(), shape.b(), shape.c()};
    }
}
