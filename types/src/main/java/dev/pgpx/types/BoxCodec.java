package dev.pgpx.types;

/** {@code box}: the upper right and the lower left corner. */
final class BoxCodec extends ShapeCodec<Box> {
    static final PgType TYPE = PgType.builtIn("box", 603, 1020);

    BoxCodec() {
        super(TYPE, Box.class, 4, "(#,#),(#,#)");
    }

    @Override
    Box shape(double[] c) {
        return new Box(new Point(c[0], c[1]), new Point(c[2], c[3]));
    }

    @Override
    double[] coordinates(Box shape) {
        return new double[] {
            shape.upperRight().x(),
            shape.upperRight().y(),
            shape.lowerLeft().x(),
            shape.lowerLeft().y()
        };
    }
}
