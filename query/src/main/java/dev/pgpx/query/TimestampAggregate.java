package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a {@code timestamp}.
 *
 * @param <T> the Java type of its values
 */
public final class TimestampAggregate<T> extends TimestampExpression<T>
        implements Aggregate<TimestampExpression<T>, TimestampAggregate<T>> {
    private final AggregateCall call;

    TimestampAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private TimestampAggregate<T> changed(AggregateCall other) {
        return new TimestampAggregate<>(other, codec());
    }

    @Override
    public TimestampAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public TimestampAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public TimestampAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public TimestampExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public TimestampExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
