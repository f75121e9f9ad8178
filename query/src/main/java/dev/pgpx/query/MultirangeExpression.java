package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;

/**
 * An expression of a multirange type; servers have them since 14.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-range.html">Range/Multirange Functions and Operators</a>.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public class MultirangeExpression<T, X extends Expression<T>>
        extends AnyRangeExpression<T, Multirange<T>, MultirangeExpression<T, X>, X> {
    private final Codec<Range<T>> rangeCodec;

    MultirangeExpression(
            Node node,
            Codec<Multirange<T>> codec,
            Codec<Range<T>> rangeCodec,
            Codec<T> boundCodec,
            Family<T, X> family) {
        super(node, codec, boundCodec, family);
        this.rangeCodec = rangeCodec;
    }

    final Codec<Range<T>> rangeCodec() {
        return rangeCodec;
    }

    @Override
    MultirangeExpression<T, X> rebuilt(Node other) {
        return new MultirangeExpression<>(other, codec(), rangeCodec, boundCodec(), boundFamily());
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
        return operator(" @> ", Node.Value.of(rangeCodec, range));
    }

    /**
     * {@code @>}: contains a multirange.
     *
     * @param multirange the multirange
     * @return the condition
     */
    public final Condition contains(Multirange<T> multirange) {
        return operator(" @> ", parameter(multirange));
    }

    /**
     * {@code range_merge}: the smallest range that contains all of it.
     *
     * @return the expression
     */
    public final RangeExpression<T, X> merged() {
        return new RangeExpression<>(Node.Call.of("range_merge", node()), rangeCodec, boundCodec(), boundFamily());
    }
}
