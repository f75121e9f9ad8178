package dev.pgpx.types;

/** {@code circle}: the center and the radius. */
final class CircleCodec extends ShapeCodec<Circle> {
    static final PgType TYPE = PgType.builtIn("circle", 718, 719);

    CircleCodec() {
        super(TYPE, Circle.class, 3, "<(#,#),#>");
    }

    @Override
    Circle shape(double[] c) {
        return new Circle(new Point(c[0], c[1]), c[2]);
    }

    @Override
    double[] coordinates(Circle shape) {
        return new double[] {shape.center().x(), shape.center().y(), shape.radius()};
    }
}
