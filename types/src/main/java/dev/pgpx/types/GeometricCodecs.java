package dev.pgpx.types;

/**
 * Codecs of geometric types: constants of {@link Codecs}, which inherits them. An interface is initialised by the first use of its own
 * constants only, so a program without such columns does not load their classes when it starts. They may use those of {@code Codecs}, never
 * the other way round: two threads would wait for each other.
 */
interface GeometricCodecs {
    /** {@code point}. */
    Codec<Point> POINT = new PointCodec();

    /** {@code line}. */
    Codec<Line> LINE = new LineCodec();

    /** {@code lseg}. */
    Codec<LineSegment> LSEG = new LineSegmentCodec();

    /** {@code box}. */
    Codec<Box> BOX = new BoxCodec();

    /** {@code path}. */
    Codec<Path> PATH = new PathCodec();

    /** {@code polygon}. */
    Codec<Polygon> POLYGON = new PolygonCodec();

    /** {@code circle}. */
    Codec<Circle> CIRCLE = new CircleCodec();
}
