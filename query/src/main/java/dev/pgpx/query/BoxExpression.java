package dev.pgpx.query;

import dev.pgpx.types.Box;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Point;

/**
 * An expression of {@code box}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class BoxExpression extends RegionExpression<Box> {
    BoxExpression(Node node, Codec<Box> codec) {
        super(node, codec);
    }

    @Override
    BoxExpression rebuilt(Node other) {
        return new BoxExpression(other, codec());
    }

    @Override
    public BoxExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static BoxExpression of(Box value) {
        return new BoxExpression(Node.Value.of(Codecs.BOX, value), Codecs.BOX);
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final BoxExpression plus(Point point) {
        return rebuilt(new Node.Binary(node(), " + ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final BoxExpression plus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " + ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final BoxExpression minus(Point point) {
        return rebuilt(new Node.Binary(node(), " - ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final BoxExpression minus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " - ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point
     * @return the expression
     */
    public final BoxExpression times(Point point) {
        return rebuilt(new Node.Binary(node(), " * ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final BoxExpression times(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " * ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point
     * @return the expression
     */
    public final BoxExpression dividedBy(Point point) {
        return rebuilt(new Node.Binary(node(), " / ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final BoxExpression dividedBy(Expression<Point> point) {
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
     * {@code height}: its vertical size.
     *
     * @return the expression
     */
    public final NumberExpression<Double> boxHeight() {
        return new NumberExpression<>(Node.Call.of("height", node()), Codecs.FLOAT8);
    }

    /**
     * {@code width}: its horizontal size.
     *
     * @return the expression
     */
    public final NumberExpression<Double> boxWidth() {
        return new NumberExpression<>(Node.Call.of("width", node()), Codecs.FLOAT8);
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
     * {@code diagonal}: the line segment between its corners.
     *
     * @return the expression
     */
    public final LineSegmentExpression diagonal() {
        return new LineSegmentExpression(Node.Call.of("diagonal", node()), Codecs.LSEG);
    }

    /**
     * {@code ?#}: has a point in common with another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition intersects(Box other) {
        return new Condition(operation(" ?# ", parameter(other)));
    }

    /**
     * {@code ?#}: has a point in common with another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition intersects(Expression<Box> other) {
        return new Condition(operation(" ?# ", other.node()));
    }

    /**
     * {@code #}: the box that both have in common; null where there is none.
     *
     * @param other the other
     * @return the expression
     */
    public final BoxExpression intersection(Box other) {
        return new BoxExpression(operation(" # ", parameter(other)), Codecs.BOX);
    }

    /**
     * {@code #}: the box that both have in common; null where there is none.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final BoxExpression intersection(Expression<Box> other) {
        return new BoxExpression(operation(" # ", other.node()), Codecs.BOX);
    }

    /**
     * {@code bound_box}: the smallest box around both.
     *
     * @param other the other
     * @return the expression
     */
    public final BoxExpression boundingBox(Box other) {
        return new BoxExpression(Node.Call.of("bound_box", node(), parameter(other)), Codecs.BOX);
    }

    /**
     * {@code bound_box}: the smallest box around both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final BoxExpression boundingBox(Expression<Box> other) {
        return new BoxExpression(Node.Call.of("bound_box", node(), other.node()), Codecs.BOX);
    }

    /**
     * {@code circle}: the circle through its corners.
     *
     * @return the expression
     */
    public final CircleExpression circle() {
        return new CircleExpression(Node.Call.of("circle", node()), Codecs.CIRCLE);
    }

    /**
     * {@code polygon}: the same as a polygon.
     *
     * @return the expression
     */
    public final PolygonExpression polygon() {
        return new PolygonExpression(Node.Call.of("polygon", node()), Codecs.POLYGON);
    }
}
