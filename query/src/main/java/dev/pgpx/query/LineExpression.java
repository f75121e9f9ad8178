package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Line;

/**
 * An expression of {@code line}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 */
public class LineExpression extends ShapeExpression<Line> {
    LineExpression(Node node, Codec<Line> codec) {
        super(node, codec);
    }

    @Override
    LineExpression rebuilt(Node other) {
        return new LineExpression(other, codec());
    }

    @Override
    public LineExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * A value, sent beside the text.
     *
     * @param value the value
     * @return the expression
     */
    public static LineExpression of(Line value) {
        return new LineExpression(Node.Value.of(Codecs.LINE, value), Codecs.LINE);
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
    public final Condition isPerpendicularTo(Line other) {
        return new Condition(operation(" ?-| ", parameter(other)));
    }

    /**
     * {@code ?-|}: is perpendicular to another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isPerpendicularTo(Expression<Line> other) {
        return new Condition(operation(" ?-| ", other.node()));
    }

    /**
     * {@code ?||}: is parallel to another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isParallelTo(Line other) {
        return new Condition(operation(" ?|| ", parameter(other)));
    }

    /**
     * {@code ?||}: is parallel to another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isParallelTo(Expression<Line> other) {
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
    public final PointExpression intersection(Line other) {
        return new PointExpression(operation(" # ", parameter(other)), Codecs.POINT);
    }

    /**
     * {@code #}: the point that both have in common; null where there is none.
     *
     * @param other the other, as an expression
     * @return the expression
     */
    public final PointExpression intersection(Expression<Line> other) {
        return new PointExpression(operation(" # ", other.node()), Codecs.POINT);
    }
}
