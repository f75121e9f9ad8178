package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Range;

/**
 * A call of an aggregate that gives a range.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public final class RangeAggregate<T, X extends Expression<T>> extends RangeExpression<T, X>
        implements Aggregate<RangeExpression<T, X>, RangeAggregate<T, X>> {
    private final AggregateCall call;

    RangeAggregate(AggregateCall call, Codec<Range<T>> codec, Codec<T> boundCodec, Family<T, X> family) {
        super(call, codec, boundCodec, family);
        this.call = call;
    }

    private RangeAggregate<T, X> changed(AggregateCall other) {
        return new RangeAggregate<>(other, codec(), boundCodec(), boundFamily());
    }

    @Override
    public RangeAggregate<T, X> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public RangeAggregate<T, X> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public RangeAggregate<T, X> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public RangeExpression<T, X> over() {
        return over(Window.of(null));
    }

    @Override
    public RangeExpression<T, X> over(Window window) {
        return rebuilt(call.over(window));
    }
}
