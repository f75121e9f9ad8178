package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Range;

/**
 * An expression of a range type.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-range.html">Range Functions and Operators</a>.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public class RangeExpression<T, X extends Expression<T>> extends FamilyExpression<Range<T>, RangeExpression<T, X>> {
    private final Codec<T> boundCodec;
    private final Family<T, X> family;

    RangeExpression(Node node, Codec<Range<T>> codec, Codec<T> boundCodec, Family<T, X> family) {
        super(node, codec);
        this.boundCodec = boundCodec;
        this.family = family;
    }

    final Codec<T> boundCodec() {
        return boundCodec;
    }

    final Family<T, X> boundFamily() {
        return family;
    }

    @Override
    RangeExpression<T, X> rebuilt(Node other) {
        return new RangeExpression<>(other, codec(), boundCodec, family);
    }

    /**
     * {@code @>}: contains a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition contains(T value) {
        return operator(" @> ", Node.Value.of(boundCodec, value));
    }

    /**
     * {@code @>}: contains a range.
     *
     * @param range the range
     * @return the condition
     */
    public final Condition contains(Range<T> range) {
        return operator(" @> ", parameter(range));
    }

    /**
     * {@code &&}: has values in common with a range.
     *
     * @param range the range
     * @return the condition
     */
    public final Condition overlaps(Range<T> range) {
        return operator(" && ", parameter(range));
    }

    /**
     * {@code lower}: the lower bound.
     *
     * @return the expression; null where there is none
     */
    public final X lower() {
        return family.expression(Node.Call.of("lower", node()), boundCodec);
    }

    /**
     * {@code upper}: the upper bound.
     *
     * @return the expression; null where there is none
     */
    public final X upper() {
        return family.expression(Node.Call.of("upper", node()), boundCodec);
    }

    /**
     * {@code isempty}: contains nothing.
     *
     * @return the condition
     */
    public final Condition isEmpty() {
        return new Condition(Node.Call.of("isempty", node()));
    }

    /**
     * {@code upper_inf}: has no upper bound.
     *
     * @return the condition
     */
    public final Condition isUnboundedAbove() {
        return new Condition(Node.Call.of("upper_inf", node()));
    }

    private Condition operator(String operator, Node right) {
        return new Condition(new Node.Binary(node(), operator, right, Node.Binary.OTHER));
    }
}
