package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a date.
 *
 * @param <T> the Java type of its values
 */
public final class DateAggregate<T> extends DateExpression<T>
        implements Aggregate<DateExpression<T>, DateAggregate<T>> {
    private final AggregateCall call;

    DateAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private DateAggregate<T> changed(AggregateCall other) {
        return new DateAggregate<>(other, codec());
    }

    @Override
    public DateAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public DateAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public DateAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public DateExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public DateExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
