package dev.pgpx.types;

/** The geometric types of a fixed number of coordinates. */
final class GeometricCodecs {
    static final PgType LINE_TYPE = PgType.builtIn("line", 628, 629);
    static final PgType CIRCLE_TYPE = PgType.builtIn("circle", 718, 719);

    static final Codec<Point> POINT =
            new ShapeCodec<>(PgType.builtIn("point", 600, 1017), Point.class, "(#,#)", c -> new Point(c[0], c[1]), p ->
                    new double[] {p.x(), p.y()});

    static final Codec<Line> LINE = new ShapeCodec<>(
            LINE_TYPE, Line.class, "{#,#,#}", c -> new Line(c[0], c[1], c[2]), l -> new double[] {l.a(), l.b(), l.c()});

    static final Codec<LineSegment> LSEG = new ShapeCodec<>(
            PgType.builtIn("lseg", 601, 1018),
            LineSegment.class,
            "[(#,#),(#,#)]",
            c -> new LineSegment(new Point(c[0], c[1]), new Point(c[2], c[3])),
            s -> corners(s.start(), s.end()));

    static final Codec<Box> BOX = new ShapeCodec<>(
            ArrayText.BOX,
            Box.class,
            "(#,#),(#,#)",
            c -> new Box(new Point(c[0], c[1]), new Point(c[2], c[3])),
            b -> corners(b.upperRight(), b.lowerLeft()));

    static final Codec<Circle> CIRCLE =
            new ShapeCodec<>(CIRCLE_TYPE, Circle.class, "<(#,#),#>", c -> new Circle(new Point(c[0], c[1]), c[2]), c ->
                    new double[] {c.center().x(), c.center().y(), c.radius()});

    private GeometricCodecs() {}

    private static double[] corners(Point first, Point second) {
        return new double[] {first.x(), first.y(), second.x(), second.y()};
    }
}
