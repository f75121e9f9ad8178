package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;

/**
 * A call of an aggregate that gives a multirange.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public final class MultirangeAggregate<T, X extends Expression<T>> extends MultirangeExpression<T, X>
        implements Aggregate<MultirangeExpression<T, X>, MultirangeAggregate<T, X>> {
    private final AggregateCall call;

    MultirangeAggregate(
            AggregateCall call,
            Codec<Multirange<T>> codec,
            Codec<Range<T>> rangeCodec,
            Codec<T> boundCodec,
            Family<T, X> family) {
        super(call, codec, rangeCodec, boundCodec, family);
        this.call = call;
    }

    private MultirangeAggregate<T, X> changed(AggregateCall other) {
        return new MultirangeAggregate<>(other, codec(), rangeCodec(), boundCodec(), boundFamily());
    }

    @Override
    public MultirangeAggregate<T, X> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public MultirangeAggregate<T, X> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public MultirangeAggregate<T, X> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public MultirangeExpression<T, X> over() {
        return over(Window.of(null));
    }

    @Override
    public MultirangeExpression<T, X> over(Window window) {
        return rebuilt(call.over(window));
    }
}
