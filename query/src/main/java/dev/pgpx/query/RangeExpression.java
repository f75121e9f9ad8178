package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;

/**
 * An expression of a range type.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-range.html">Range/Multirange Functions and Operators</a>.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public class RangeExpression<T, X extends Expression<T>>
        extends AnyRangeExpression<T, Range<T>, RangeExpression<T, X>, X> {
    RangeExpression(Node node, Codec<Range<T>> codec, Codec<T> boundCodec, Family<T, X> family) {
        super(node, codec, boundCodec, family);
    }

    @Override
    RangeExpression<T, X> rebuilt(Node other) {
        return new RangeExpression<>(other, codec(), boundCodec(), boundFamily());
    }

    /**
     * {@code @>}: contains a value.
     *
     * @param value the value
     * @return the condition
     */
    public final Condition contains(T value) {
        return operator(" @> ", Node.Value.of(boundCodec(), value));
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
     * {@code range_merge}: the smallest range that contains both.
     *
     * @param other the other
     * @return the expression
     */
    public final RangeExpression<T, X> merge(Range<T> other) {
        return rebuilt(Node.Call.of("range_merge", node(), parameter(other)));
    }

    /**
     * {@code range_merge}: the smallest range that contains both.
     *
     * @param other the other
     * @return the expression
     */
    public final RangeExpression<T, X> merge(Expression<Range<T>> other) {
        return rebuilt(Node.Call.of("range_merge", node(), other.node()));
    }

    /**
     * {@code multirange}: the multirange of only this range; since server 14.
     *
     * @param multirange the codec of the multirange type
     * @return the expression
     */
    public final MultirangeExpression<T, X> toMultirange(Codec<Multirange<T>> multirange) {
        return new MultirangeExpression<>(
                new Node.Since(ServerFeature.MULTIRANGE, Node.Call.of("multirange", node())),
                multirange,
                codec(),
                boundCodec(),
                boundFamily());
    }
}
