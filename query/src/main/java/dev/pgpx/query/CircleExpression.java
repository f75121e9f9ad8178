package dev.pgpx.query;

import dev.pgpx.types.Circle;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Point;

/**
 * An expression of {@code circle}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class CircleExpression extends RegionExpression<Circle> {
    CircleExpression(Node node, Codec<Circle> codec) {
        super(node, codec);
    }

    @Override
    CircleExpression rebuilt(Node other) {
        return new CircleExpression(other, codec());
    }

    @Override
    public CircleExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static CircleExpression of(Circle value) {
        return new CircleExpression(Node.Value.of(Codecs.CIRCLE, value), Codecs.CIRCLE);
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final CircleExpression plus(Point point) {
        return rebuilt(new Node.Binary(node(), " + ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final CircleExpression plus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " + ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final CircleExpression minus(Point point) {
        return rebuilt(new Node.Binary(node(), " - ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final CircleExpression minus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " - ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point
     * @return the expression
     */
    public final CircleExpression times(Point point) {
        return rebuilt(new Node.Binary(node(), " * ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final CircleExpression times(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " * ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point
     * @return the expression
     */
    public final CircleExpression dividedBy(Point point) {
        return rebuilt(new Node.Binary(node(), " / ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final CircleExpression dividedBy(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " / ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code area}: its area.
     *
     * @return the expression
     */
    public final NumberExpression<Double> area() {
        return new NumberExpression<>(Node.Call.of("area", node()), Codecs.FLOAT8);
    }

    /**
     * {@code center}: its middle.
     *
     * @return the expression
     */
    public final PointExpression center() {
        return new PointExpression(Node.Call.of("center", node()), Codecs.POINT);
    }

    /**
     * {@code radius}: its radius.
     *
     * @return the expression
     */
    public final NumberExpression<Double> radius() {
        return new NumberExpression<>(Node.Call.of("radius", node()), Codecs.FLOAT8);
    }

    /**
     * {@code diameter}: its diameter.
     *
     * @return the expression
     */
    public final NumberExpression<Double> diameter() {
        return new NumberExpression<>(Node.Call.of("diameter", node()), Codecs.FLOAT8);
    }

    /**
     * {@code box}: the box within it.
     *
     * @return the expression
     */
    public final BoxExpression box() {
        return new BoxExpression(Node.Call.of("box", node()), Codecs.BOX);
    }

    /**
     * {@code polygon}: a polygon of twelve points on it.
     *
     * @return the expression
     */
    public final PolygonExpression polygon() {
        return new PolygonExpression(Node.Call.of("polygon", node()), Codecs.POLYGON);
    }

    /**
     * {@code polygon}: a polygon of some points on it.
     *
     * @param points how many
     * @return the expression
     */
    public final PolygonExpression polygon(int points) {
        return new PolygonExpression(
                Node.Call.of("polygon", Node.Value.of(Codecs.INT4, points), node()), Codecs.POLYGON);
    }

    /**
     * {@code polygon}: a polygon of some points on it.
     *
     * @param points how many, as an expression
     * @return the expression
     */
    public final PolygonExpression polygon(Expression<Integer> points) {
        return new PolygonExpression(Node.Call.of("polygon", points.node(), node()), Codecs.POLYGON);
    }
}
