package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a time of day.
 *
 * @param <T> the Java type of its values
 */
public final class TimeAggregate<T> extends TimeExpression<T>
        implements Aggregate<TimeExpression<T>, TimeAggregate<T>> {
    private final AggregateCall call;

    TimeAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private TimeAggregate<T> changed(AggregateCall other) {
        return new TimeAggregate<>(other, codec());
    }

    @Override
    public TimeAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public TimeAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public TimeAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public TimeExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public TimeExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
