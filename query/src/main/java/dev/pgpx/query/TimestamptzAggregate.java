package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a {@code timestamptz}.
 *
 * @param <T> the Java type of its values
 */
public final class TimestamptzAggregate<T> extends TimestamptzExpression<T>
        implements Aggregate<TimestamptzExpression<T>, TimestamptzAggregate<T>> {
    private final AggregateCall call;

    TimestamptzAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private TimestamptzAggregate<T> changed(AggregateCall other) {
        return new TimestamptzAggregate<>(other, codec());
    }

    @Override
    public TimestamptzAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public TimestamptzAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public TimestamptzAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public TimestamptzExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public TimestamptzExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
