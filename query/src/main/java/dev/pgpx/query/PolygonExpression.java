package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Polygon;

/**
 * An expression of {@code polygon}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class PolygonExpression extends RegionExpression<Polygon> {
    PolygonExpression(Node node, Codec<Polygon> codec) {
        super(node, codec);
    }

    @Override
    PolygonExpression rebuilt(Node other) {
        return new PolygonExpression(other, codec());
    }

    @Override
    public PolygonExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static PolygonExpression of(Polygon value) {
        return new PolygonExpression(Node.Value.of(Codecs.POLYGON, value), Codecs.POLYGON);
    }

    /**
     * {@code npoints}: how many points it has.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> pointCount() {
        return new NumberExpression<>(Node.Call.of("npoints", node()), Codecs.INT4);
    }

    /**
     * {@code point}: its middle.
     *
     * @return the expression
     */
    public final PointExpression center() {
        return new PointExpression(Node.Call.of("point", node()), Codecs.POINT);
    }

    /**
     * {@code box}: the smallest box around it.
     *
     * @return the expression
     */
    public final BoxExpression boundingBox() {
        return new BoxExpression(Node.Call.of("box", node()), Codecs.BOX);
    }

    /**
     * {@code circle}: a circle around its middle, as wide as its points are far from it on average.
     *
     * @return the expression
     */
    public final CircleExpression circle() {
        return new CircleExpression(Node.Call.of("circle", node()), Codecs.CIRCLE);
    }

    /**
     * {@code path}: the same as a closed path.
     *
     * @return the expression
     */
    public final PathExpression path() {
        return new PathExpression(Node.Call.of("path", node()), Codecs.PATH);
    }
}
