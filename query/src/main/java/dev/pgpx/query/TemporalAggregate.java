package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a date or time.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalAggregate<T> extends TemporalExpression<T>
        implements Aggregate<TemporalExpression<T>, TemporalAggregate<T>> {
    private final AggregateCall call;

    TemporalAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private TemporalAggregate<T> changed(AggregateCall other) {
        return new TemporalAggregate<>(other, codec());
    }

    @Override
    public TemporalAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public TemporalAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public TemporalAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public TemporalExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public TemporalExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
