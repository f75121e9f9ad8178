package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate whose values have an order.
 *
 * @param <T> the Java type of its values
 */
public final class ComparableAggregate<T> extends ComparableExpression<T>
        implements Aggregate<ComparableExpression<T>, ComparableAggregate<T>> {
    private final AggregateCall call;

    ComparableAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private ComparableAggregate<T> changed(AggregateCall other) {
        return new ComparableAggregate<>(other, codec());
    }

    @Override
    public ComparableAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public ComparableAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public ComparableAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public ComparableExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public ComparableExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
