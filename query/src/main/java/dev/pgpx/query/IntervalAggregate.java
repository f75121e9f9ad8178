package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives an interval.
 *
 * @param <T> the Java type of its values
 */
public final class IntervalAggregate<T> extends IntervalExpression<T>
        implements Aggregate<IntervalExpression<T>, IntervalAggregate<T>> {
    private final AggregateCall call;

    IntervalAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private IntervalAggregate<T> changed(AggregateCall other) {
        return new IntervalAggregate<>(other, codec());
    }

    @Override
    public IntervalAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public IntervalAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public IntervalAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public IntervalExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public IntervalExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
