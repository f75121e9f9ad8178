package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * What ranges and multiranges have in common.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-range.html">Range/Multirange Functions and Operators</a>.
 *
 * @param <T> the Java type of the bounds
 * @param <S> the Java type of its values
 * @param <F> the family
 * @param <X> the expressions that bounds make
 */
public abstract class AnyRangeExpression<T, S, F extends ComparableExpression<S>, X extends Expression<T>>
        extends FamilyExpression<S, F> {
    private final Codec<T> boundCodec;
    private final Family<T, X> boundFamily;

    AnyRangeExpression(Node node, Codec<S> codec, Codec<T> boundCodec, Family<T, X> boundFamily) {
        super(node, codec);
        this.boundCodec = boundCodec;
        this.boundFamily = boundFamily;
    }

    final Codec<T> boundCodec() {
        return boundCodec;
    }

    final Family<T, X> boundFamily() {
        return boundFamily;
    }

    /**
     * {@code @>}: contains the value of an expression.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition contains(Expression<T> value) {
        return operator(" @> ", value.node());
    }

    /**
     * {@code @>}: contains another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition contains(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" @> ", other.node());
    }

    /**
     * {@code <@}: is contained by another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition containedBy(S other) {
        return operator(" <@ ", parameter(other));
    }

    /**
     * {@code <@}: is contained by another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition containedBy(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" <@ ", other.node());
    }

    /**
     * {@code &&}: has values in common with another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition overlaps(S other) {
        return operator(" && ", parameter(other));
    }

    /**
     * {@code &&}: has values in common with another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition overlaps(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" && ", other.node());
    }

    /**
     * {@code <<}: ends before the beginning of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition strictlyLeftOf(S other) {
        return operator(" << ", parameter(other));
    }

    /**
     * {@code <<}: ends before the beginning of another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition strictlyLeftOf(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" << ", other.node());
    }

    /**
     * {@code >>}: begins after the end of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition strictlyRightOf(S other) {
        return operator(" >> ", parameter(other));
    }

    /**
     * {@code >>}: begins after the end of another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition strictlyRightOf(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" >> ", other.node());
    }

    /**
     * {@code &<}: does not reach beyond the end of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendRightOf(S other) {
        return operator(" &< ", parameter(other));
    }

    /**
     * {@code &<}: does not reach beyond the end of another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendRightOf(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" &< ", other.node());
    }

    /**
     * {@code &>}: does not reach before the beginning of another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendLeftOf(S other) {
        return operator(" &> ", parameter(other));
    }

    /**
     * {@code &>}: does not reach before the beginning of another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition doesNotExtendLeftOf(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" &> ", other.node());
    }

    /**
     * {@code -|-}: touches, without a value in common, another.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition adjacentTo(S other) {
        return operator(" -|- ", parameter(other));
    }

    /**
     * {@code -|-}: touches, without a value in common, another range or multirange.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition adjacentTo(AnyRangeExpression<T, ?, ?, ?> other) {
        return operator(" -|- ", other.node());
    }

    /**
     * {@code +}: what is in one of both; ranges must touch.
     *
     * @param other the other
     * @return the expression
     */
    public final F union(S other) {
        return rebuilt(new Node.Binary(node(), " + ", parameter(other), Node.Binary.SUM));
    }

    /**
     * {@code +}: what is in one of both; ranges must touch.
     *
     * @param other the other
     * @return the expression
     */
    public final F union(Expression<S> other) {
        return rebuilt(new Node.Binary(node(), " + ", other.node(), Node.Binary.SUM));
    }

    /**
     * {@code *}: what is in both.
     *
     * @param other the other
     * @return the expression
     */
    public final F intersection(S other) {
        return rebuilt(new Node.Binary(node(), " * ", parameter(other), Node.Binary.PRODUCT));
    }

    /**
     * {@code *}: what is in both.
     *
     * @param other the other
     * @return the expression
     */
    public final F intersection(Expression<S> other) {
        return rebuilt(new Node.Binary(node(), " * ", other.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code -}: what is only in this; of ranges it must be one range.
     *
     * @param other the other
     * @return the expression
     */
    public final F difference(S other) {
        return rebuilt(new Node.Binary(node(), " - ", parameter(other), Node.Binary.SUM));
    }

    /**
     * {@code -}: what is only in this; of ranges it must be one range.
     *
     * @param other the other
     * @return the expression
     */
    public final F difference(Expression<S> other) {
        return rebuilt(new Node.Binary(node(), " - ", other.node(), Node.Binary.SUM));
    }

    /**
     * {@code lower}: the lower bound.
     *
     * @return the expression; null where there is none
     */
    public final X lower() {
        return boundFamily.expression(Node.Call.of("lower", node()), boundCodec);
    }

    /**
     * {@code upper}: the upper bound.
     *
     * @return the expression; null where there is none
     */
    public final X upper() {
        return boundFamily.expression(Node.Call.of("upper", node()), boundCodec);
    }

    /**
     * {@code lower_inc}: its lower bound belongs to it.
     *
     * @return the condition
     */
    public final Condition lowerInclusive() {
        return new Condition(Node.Call.of("lower_inc", node()));
    }

    /**
     * {@code upper_inc}: its upper bound belongs to it.
     *
     * @return the condition
     */
    public final Condition upperInclusive() {
        return new Condition(Node.Call.of("upper_inc", node()));
    }

    /**
     * {@code lower_inf}: has no lower bound.
     *
     * @return the condition
     */
    public final Condition isUnboundedBelow() {
        return new Condition(Node.Call.of("lower_inf", node()));
    }

    /**
     * {@code upper_inf}: has no upper bound.
     *
     * @return the condition
     */
    public final Condition isUnboundedAbove() {
        return new Condition(Node.Call.of("upper_inf", node()));
    }

    /**
     * {@code isempty}: contains nothing.
     *
     * @return the condition
     */
    public final Condition isEmpty() {
        return new Condition(Node.Call.of("isempty", node()));
    }

    final Condition operator(String operator, Node right) {
        return new Condition(new Node.Binary(node(), operator, right, Node.Binary.OTHER));
    }
}
