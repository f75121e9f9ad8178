package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Point;

/**
 * An expression of {@code point}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class PointExpression extends ShapeExpression<Point> {
    PointExpression(Node node, Codec<Point> codec) {
        super(node, codec);
    }

    @Override
    PointExpression rebuilt(Node other) {
        return new PointExpression(other, codec());
    }

    @Override
    public PointExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static PointExpression of(Point value) {
        return new PointExpression(Node.Value.of(Codecs.POINT, value), Codecs.POINT);
    }

    /**
     * {@code point}: a point of two numbers.
     *
     * @param x its x
     * @param y its y
     * @return the expression
     */
    public static PointExpression at(double x, double y) {
        return new PointExpression(
                Node.Call.of("point", Node.Value.of(Codecs.FLOAT8, x), Node.Value.of(Codecs.FLOAT8, y)), Codecs.POINT);
    }

    /**
     * {@code point}: a point of two numbers.
     *
     * @param x its x, as an expression
     * @param y its y, as an expression
     * @return the expression
     */
    public static PointExpression at(Expression<Double> x, Expression<Double> y) {
        return new PointExpression(Node.Call.of("point", x.node(), y.node()), Codecs.POINT);
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final PointExpression plus(Point point) {
        return rebuilt(new Node.Binary(node(), " + ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code +}: moved by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PointExpression plus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " + ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point
     * @return the expression
     */
    public final PointExpression minus(Point point) {
        return rebuilt(new Node.Binary(node(), " - ", Node.Value.of(Codecs.POINT, point), Node.Binary.SUM));
    }

    /**
     * {@code -}: moved back by a point.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PointExpression minus(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " - ", point.node(), Node.Binary.SUM));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point
     * @return the expression
     */
    public final PointExpression times(Point point) {
        return rebuilt(new Node.Binary(node(), " * ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code *}: turned and scaled by a point, as complex numbers are multiplied.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PointExpression times(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " * ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point
     * @return the expression
     */
    public final PointExpression dividedBy(Point point) {
        return rebuilt(new Node.Binary(node(), " / ", Node.Value.of(Codecs.POINT, point), Node.Binary.PRODUCT));
    }

    /**
     * {@code /}: turned and scaled back by a point, as complex numbers are divided.
     *
     * @param point the point, as an expression
     * @return the expression
     */
    public final PointExpression dividedBy(Expression<Point> point) {
        return rebuilt(new Node.Binary(node(), " / ", point.node(), Node.Binary.PRODUCT));
    }

    /**
     * The first coordinate.
     *
     * @return the expression
     */
    public final NumberExpression<Double> x() {
        return new NumberExpression<>(new Subscript(node(), 0), Codecs.FLOAT8);
    }

    /**
     * The second coordinate.
     *
     * @return the expression
     */
    public final NumberExpression<Double> y() {
        return new NumberExpression<>(new Subscript(node(), 1), Codecs.FLOAT8);
    }

    /**
     * {@code slope}: the slope of a line through both.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Double> slopeTo(Point other) {
        return new NumberExpression<>(Node.Call.of("slope", node(), parameter(other)), Codecs.FLOAT8);
    }

    /**
     * {@code slope}: the slope of a line through both.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final NumberExpression<Double> slopeTo(Expression<Point> other) {
        return new NumberExpression<>(Node.Call.of("slope", node(), other.node()), Codecs.FLOAT8);
    }

    /**
     * {@code ~=}: is the same point as another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition sameAs(Point other) {
        return new Condition(operation(" ~= ", parameter(other)));
    }

    /**
     * {@code ~=}: is the same point as another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition sameAs(Expression<Point> other) {
        return new Condition(operation(" ~= ", other.node()));
    }

    /**
     * {@code <<}: lies strictly left of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isLeftOf(Point other) {
        return new Condition(operation(" << ", parameter(other)));
    }

    /**
     * {@code <<}: lies strictly left of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isLeftOf(Expression<Point> other) {
        return new Condition(operation(" << ", other.node()));
    }

    /**
     * {@code >>}: lies strictly right of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isRightOf(Point other) {
        return new Condition(operation(" >> ", parameter(other)));
    }

    /**
     * {@code >>}: lies strictly right of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isRightOf(Expression<Point> other) {
        return new Condition(operation(" >> ", other.node()));
    }

    /**
     * {@code <<|}: lies strictly below another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isBelow(Point other) {
        return new Condition(new Node.Since(ServerFeature.POINT_ABOVE_BELOW, operation(" <<| ", parameter(other))));
    }

    /**
     * {@code <<|}: lies strictly below another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isBelow(Expression<Point> other) {
        return new Condition(new Node.Since(ServerFeature.POINT_ABOVE_BELOW, operation(" <<| ", other.node())));
    }

    /**
     * {@code |>>}: lies strictly above another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isAbove(Point other) {
        return new Condition(new Node.Since(ServerFeature.POINT_ABOVE_BELOW, operation(" |>> ", parameter(other))));
    }

    /**
     * {@code |>>}: lies strictly above another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isAbove(Expression<Point> other) {
        return new Condition(new Node.Since(ServerFeature.POINT_ABOVE_BELOW, operation(" |>> ", other.node())));
    }

    /**
     * {@code ?-}: has the same second coordinate as another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isHorizontalTo(Point other) {
        return new Condition(operation(" ?- ", parameter(other)));
    }

    /**
     * {@code ?-}: has the same second coordinate as another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isHorizontalTo(Expression<Point> other) {
        return new Condition(operation(" ?- ", other.node()));
    }

    /**
     * {@code ?|}: has the same first coordinate as another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isVerticalTo(Point other) {
        return new Condition(operation(" ?| ", parameter(other)));
    }

    /**
     * {@code ?|}: has the same first coordinate as another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isVerticalTo(Expression<Point> other) {
        return new Condition(operation(" ?| ", other.node()));
    }

    /**
     * {@code ##}: the point of a shape that is the closest.
     *
     * @param other a line, line segment or box
     * @return the expression
     */
    public final PointExpression closestOn(ShapeExpression<?> other) {
        return new PointExpression(operation(" ## ", other.node()), Codecs.POINT);
    }

    /**
     * {@code lseg}: the line segment to another point.
     *
     * @param other the other
     * @return the expression
     */
    public final LineSegmentExpression segmentTo(Point other) {
        return new LineSegmentExpression(Node.Call.of("lseg", node(), parameter(other)), Codecs.LSEG);
    }

    /**
     * {@code lseg}: the line segment to another point.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final LineSegmentExpression segmentTo(Expression<Point> other) {
        return new LineSegmentExpression(Node.Call.of("lseg", node(), other.node()), Codecs.LSEG);
    }

    /**
     * {@code line}: the line through both points.
     *
     * @param other the other
     * @return the expression
     */
    public final LineExpression lineTo(Point other) {
        return new LineExpression(Node.Call.of("line", node(), parameter(other)), Codecs.LINE);
    }

    /**
     * {@code line}: the line through both points.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final LineExpression lineTo(Expression<Point> other) {
        return new LineExpression(Node.Call.of("line", node(), other.node()), Codecs.LINE);
    }

    /**
     * {@code box}: the box between two corners.
     *
     * @param other the opposite corner
     * @return the expression
     */
    public final BoxExpression boxTo(Point other) {
        return new BoxExpression(Node.Call.of("box", node(), parameter(other)), Codecs.BOX);
    }

    /**
     * {@code box}: the box between two corners.
     *
     * @param other the opposite corner, as an expression
     * @return the expression
     */
    public final BoxExpression boxTo(Expression<Point> other) {
        return new BoxExpression(Node.Call.of("box", node(), other.node()), Codecs.BOX);
    }

    /**
     * {@code circle}: the circle around it.
     *
     * @param radius the radius
     * @return the expression
     */
    public final CircleExpression circle(double radius) {
        return new CircleExpression(
                Node.Call.of("circle", node(), Node.Value.of(Codecs.FLOAT8, radius)), Codecs.CIRCLE);
    }

    /**
     * {@code circle}: the circle around it.
     *
     * @param radius the radius, as an expression
     * @return the expression
     */
    public final CircleExpression circle(Expression<Double> radius) {
        return new CircleExpression(Node.Call.of("circle", node(), radius.node()), Codecs.CIRCLE);
    }

    /**
     * {@code box}: an empty box at this point.
     *
     * @return the expression
     */
    public final BoxExpression box() {
        return new BoxExpression(Node.Call.of("box", node()), Codecs.BOX);
    }
}
