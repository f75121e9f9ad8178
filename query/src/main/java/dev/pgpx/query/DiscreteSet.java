package dev.pgpx.query;

/**
 * An ordered-set aggregate that gives one of the values of its group: {@code mode}, {@code percentile_disc}. Immutable and
 * thread-safe.
 */
public final class DiscreteSet extends OrderedSet<DiscreteSet> {
    DiscreteSet(AggregateCall call, boolean descending) {
        super(call, descending);
    }

    @Override
    DiscreteSet changed(AggregateCall other, boolean descends) {
        return new DiscreteSet(other, descends);
    }

    /**
     * Of values of a family: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @param <X> their family
     * @return the expression; null in a group without values
     */
    public <T, X extends ComparableExpression<T>> X withinGroup(FamilyExpression<T, X> values) {
        return values.rebuilt(within(values));
    }

    /**
     * Of values of a type with an order: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression; null in a group without values
     */
    public <T> ComparableExpression<T> withinGroup(ComparableExpression<T> values) {
        return values.rebuilt(within(values));
    }

    /**
     * Of values of any type: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression; null in a group without values
     */
    public <T> Expression<T> withinGroup(Expression<T> values) {
        return values.rebuilt(within(values));
    }
}
