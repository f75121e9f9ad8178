package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives a number.
 *
 * @param <N> the Java type of its values
 */
public final class NumberAggregate<N extends Number> extends NumberExpression<N>
        implements Aggregate<NumberExpression<N>, NumberAggregate<N>> {
    private final AggregateCall call;

    NumberAggregate(AggregateCall call, Codec<N> codec) {
        super(call, codec);
        this.call = call;
    }

    private NumberAggregate<N> changed(AggregateCall other) {
        return new NumberAggregate<>(other, codec());
    }

    @Override
    public NumberAggregate<N> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public NumberAggregate<N> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public NumberAggregate<N> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public NumberExpression<N> over() {
        return over(Window.of(null));
    }

    @Override
    public NumberExpression<N> over(Window window) {
        return rebuilt(call.over(window));
    }
}
