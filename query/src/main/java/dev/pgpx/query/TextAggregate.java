package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * A call of an aggregate that gives text.
 */
public final class TextAggregate extends TextExpression implements Aggregate<TextExpression, TextAggregate> {
    private final AggregateCall call;

    TextAggregate(AggregateCall call, Codec<String> codec) {
        super(call, codec);
        this.call = call;
    }

    private TextAggregate changed(AggregateCall other) {
        return new TextAggregate(other, codec());
    }

    @Override
    public TextAggregate filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public TextAggregate distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public TextAggregate orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public TextExpression over() {
        return over(Window.of(null));
    }

    @Override
    public TextExpression over(Window window) {
        return rebuilt(call.over(window));
    }
}
