package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives values of any type.
 *
 * @param <T> the Java type of its values
 */
public final class ValueAggregate<T> extends Expression<T> implements Aggregate<Expression<T>, ValueAggregate<T>> {
    private final AggregateCall call;

    ValueAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private ValueAggregate<T> changed(AggregateCall other) {
        return new ValueAggregate<>(other, codec());
    }

    @Override
    public ValueAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public ValueAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public ValueAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public Expression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public Expression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
