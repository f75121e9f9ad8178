package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives an array.
 *
 * @param <E> the Java type of the elements
 * @param <X> the expressions that elements make
 */
public final class ArrayAggregate<E, X extends Expression<E>> extends ArrayExpression<E, X>
        implements Aggregate<ArrayExpression<E, X>, ArrayAggregate<E, X>> {
    private final AggregateCall call;

    ArrayAggregate(AggregateCall call, Codec<E> elementCodec, Family<E, X> family) {
        super(call, elementCodec, family);
        this.call = call;
    }

    private ArrayAggregate<E, X> changed(AggregateCall other) {
        return new ArrayAggregate<>(other, elementCodec(), elementFamily());
    }

    @Override
    public ArrayAggregate<E, X> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public ArrayAggregate<E, X> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public ArrayAggregate<E, X> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public ArrayExpression<E, X> over() {
        return over(Window.of(null));
    }

    @Override
    public ArrayExpression<E, X> over(Window window) {
        return rebuilt(call.over(window));
    }
}
