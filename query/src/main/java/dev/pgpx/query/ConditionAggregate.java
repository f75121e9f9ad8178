package dev.pgpx.query;

/**
 * A call of an aggregate that is true, false or null.
 */
public final class ConditionAggregate extends Condition implements Aggregate<Condition, ConditionAggregate> {
    private final AggregateCall call;

    ConditionAggregate(AggregateCall call) {
        super(call);
        this.call = call;
    }

    private ConditionAggregate changed(AggregateCall other) {
        return new ConditionAggregate(other);
    }

    @Override
    public ConditionAggregate filter(Condition... conditions) {
        return changed(call.filtered(conditions));
    }

    @Override
    public ConditionAggregate distinct() {
        return changed(call.ofDistinct());
    }

    @Override
    public ConditionAggregate orderBy(SortKey... keys) {
        return changed(call.ordered(keys));
    }

    @Override
    public Condition over() {
        return over(Window.of(null));
    }

    @Override
    public Condition over(Window window) {
        return rebuilt(call.over(window));
    }
}
