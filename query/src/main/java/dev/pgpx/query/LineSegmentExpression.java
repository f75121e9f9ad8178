package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.LineSegment;

/**
 * An expression of {@code lseg}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class LineSegmentExpression extends ShapeExpression<LineSegment> {
    LineSegmentExpression(Node node, Codec<LineSegment> codec) {
        super(node, codec);
    }

    @Override
    LineSegmentExpression rebuilt(Node other) {
        return new LineSegmentExpression(other, codec());
    }

    @Override
    public LineSegmentExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static LineSegmentExpression of(LineSegment value) {
        return new LineSegmentExpression(Node.Value.of(Codecs.LSEG, value), Codecs.LSEG);
    }

    /**
     * {@code ishorizontal}: is horizontal.
     *
     * @return the condition
     */
    public final Condition isHorizontal() {
        return new Condition(Node.Call.of("ishorizontal", node()));
    }

    /**
     * {@code isvertical}: is vertical.
     *
     * @return the condition
     */
    public final Condition isVertical() {
        return new Condition(Node.Call.of("isvertical", node()));
    }

    /**
     * {@code ?-|}: is perpendicular to another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isPerpendicularTo(LineSegment other) {
        return new Condition(operation(" ?-| ", parameter(other)));
    }

    /**
     * {@code ?-|}: is perpendicular to another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isPerpendicularTo(Expression<LineSegment> other) {
        return new Condition(operation(" ?-| ", other.node()));
    }

    /**
     * {@code ?||}: is parallel to another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isParallelTo(LineSegment other) {
        return new Condition(operation(" ?|| ", parameter(other)));
    }

    /**
     * {@code ?||}: is parallel to another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isParallelTo(Expression<LineSegment> other) {
        return new Condition(operation(" ?|| ", other.node()));
    }

    /**
     * {@code ?#}: has a point in common with a shape.
     *
     * @param other a line, line segment or box
     * @return the condition
     */
    public final Condition intersects(ShapeExpression<?> other) {
        return new Condition(operation(" ?# ", other.node()));
    }

    /**
     * {@code #}: the point that both have in common; null where there is none.
     *
     * @param other the other
     * @return the expression
     */
    public final PointExpression intersection(LineSegment other) {
        return new PointExpression(operation(" # ", parameter(other)), Codecs.POINT);
    }

    /**
     * {@code #}: the point that both have in common; null where there is none.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final PointExpression intersection(Expression<LineSegment> other) {
        return new PointExpression(operation(" # ", other.node()), Codecs.POINT);
    }

    /**
     * {@code length}: its length.
     *
     * @return the expression
     */
    public final NumberExpression<Double> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.FLOAT8);
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
     * {@code ##}: the point of a shape that is the closest.
     *
     * @param other a line segment or box
     * @return the expression
     */
    public final PointExpression closestOn(ShapeExpression<?> other) {
        return new PointExpression(operation(" ## ", other.node()), Codecs.POINT);
    }
}
