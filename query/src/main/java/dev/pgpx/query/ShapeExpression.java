package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * An expression of a geometric type. Only line segments, lines, boxes, circles and paths have {@code =}, and of
 * boxes, circles and paths it compares sizes: {@code sameAs} is what compares shapes.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public abstract class ShapeExpression<T> extends Expression<T> {
    ShapeExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /**
     * {@code <->}: the distance to a shape of any type for which the server has one.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Double> distanceTo(ShapeExpression<?> other) {
        return new NumberExpression<>(operation(" <-> ", other.node()), Codecs.FLOAT8);
    }

    /**
     * {@code <->}: the distance to a shape of the same type.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Double> distanceTo(T other) {
        return new NumberExpression<>(operation(" <-> ", parameter(other)), Codecs.FLOAT8);
    }

    /**
     * {@code <@}: lies in or on a shape.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isContainedIn(ShapeExpression<?> other) {
        return new Condition(operation(" <@ ", other.node()));
    }
}
