package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives {@code jsonb}.
 *
 * @param <T> the Java type that it is read as
 */
public final class JsonAggregate<T> extends JsonExpression<T>
        implements Aggregate<JsonExpression<T>, JsonAggregate<T>> {
    private final AggregateCall call;

    JsonAggregate(AggregateCall call, Codec<T> codec) {
        super(call, codec);
        this.call = call;
    }

    private JsonAggregate<T> changed(AggregateCall other) {
        return new JsonAggregate<>(other, codec());
    }

    @Override
    public JsonAggregate<T> filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public JsonAggregate<T> distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public JsonAggregate<T> orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public JsonExpression<T> over() {
        return over(Window.of(null));
    }

    @Override
    public JsonExpression<T> over(Window window) {
        return rebuilt(call.over(window));
    }
}
