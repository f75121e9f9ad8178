package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Point;

/**
 * An expression of a geometric type that has an inside: {@code box}, {@code polygon} or {@code circle}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-geometry.html">Geometric Functions and Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public abstract class RegionExpression<T> extends ShapeExpression<T> {
    RegionExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /**
     * {@code @>}: contains a point.
     *
     * @param point the point
     * @return the condition
     */
    public final Condition contains(Point point) {
        return new Condition(operation(" @> ", Node.Value.of(Codecs.POINT, point)));
    }

    /**
     * {@code @>}: contains a shape for which the server has the operator.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(ShapeExpression<?> other) {
        return new Condition(operation(" @> ", other.node()));
    }

    /**
     * {@code &&}: has a point in common with another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition overlaps(T other) {
        return new Condition(operation(" && ", parameter(other)));
    }

    /**
     * {@code &&}: has a point in common with another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition overlaps(Expression<T> other) {
        return new Condition(operation(" && ", other.node()));
    }

    /**
     * {@code ~=}: is the same shape as another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition sameAs(T other) {
        return new Condition(operation(" ~= ", parameter(other)));
    }

    /**
     * {@code ~=}: is the same shape as another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition sameAs(Expression<T> other) {
        return new Condition(operation(" ~= ", other.node()));
    }

    /**
     * {@code <<}: lies strictly left of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isLeftOf(T other) {
        return new Condition(operation(" << ", parameter(other)));
    }

    /**
     * {@code <<}: lies strictly left of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isLeftOf(Expression<T> other) {
        return new Condition(operation(" << ", other.node()));
    }

    /**
     * {@code >>}: lies strictly right of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isRightOf(T other) {
        return new Condition(operation(" >> ", parameter(other)));
    }

    /**
     * {@code >>}: lies strictly right of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isRightOf(Expression<T> other) {
        return new Condition(operation(" >> ", other.node()));
    }

    /**
     * {@code &<}: does not extend to the right of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendRightOf(T other) {
        return new Condition(operation(" &< ", parameter(other)));
    }

    /**
     * {@code &<}: does not extend to the right of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition doesNotExtendRightOf(Expression<T> other) {
        return new Condition(operation(" &< ", other.node()));
    }

    /**
     * {@code &>}: does not extend to the left of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendLeftOf(T other) {
        return new Condition(operation(" &> ", parameter(other)));
    }

    /**
     * {@code &>}: does not extend to the left of another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition doesNotExtendLeftOf(Expression<T> other) {
        return new Condition(operation(" &> ", other.node()));
    }

    /**
     * {@code <<|}: lies strictly below another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isBelow(T other) {
        return new Condition(operation(" <<| ", parameter(other)));
    }

    /**
     * {@code <<|}: lies strictly below another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isBelow(Expression<T> other) {
        return new Condition(operation(" <<| ", other.node()));
    }

    /**
     * {@code |>>}: lies strictly above another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition isAbove(T other) {
        return new Condition(operation(" |>> ", parameter(other)));
    }

    /**
     * {@code |>>}: lies strictly above another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition isAbove(Expression<T> other) {
        return new Condition(operation(" |>> ", other.node()));
    }

    /**
     * {@code &<|}: does not extend above another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendAbove(T other) {
        return new Condition(operation(" &<| ", parameter(other)));
    }

    /**
     * {@code &<|}: does not extend above another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition doesNotExtendAbove(Expression<T> other) {
        return new Condition(operation(" &<| ", other.node()));
    }

    /**
     * {@code |&>}: does not extend below another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendBelow(T other) {
        return new Condition(operation(" |&> ", parameter(other)));
    }

    /**
     * {@code |&>}: does not extend below another.
     *
     * @param other the other, as an expression
     * @return the condition
     */
    public final Condition doesNotExtendBelow(Expression<T> other) {
        return new Condition(operation(" |&> ", other.node()));
    }
}
