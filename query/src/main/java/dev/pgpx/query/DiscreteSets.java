package dev.pgpx.query;

/**
 * An ordered-set aggregate that gives several of the values of its group: {@code percentile_disc} of several fractions.
 * Immutable and thread-safe.
 */
public final class DiscreteSets extends OrderedSet<DiscreteSets> {
    DiscreteSets(AggregateCall call, boolean descending) {
        super(call, descending);
    }

    @Override
    DiscreteSets changed(AggregateCall other, boolean descends) {
        return new DiscreteSets(other, descends);
    }

    /**
     * Of values of a family: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @param <X> their family
     * @return the expression; null in a group without values
     */
    public <T, X extends ComparableExpression<T>> ArrayExpression<T, X> withinGroup(FamilyExpression<T, X> values) {
        return new ArrayExpression<>(within(values), values.codec(), values.family());
    }

    /**
     * Of values of a type with an order: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression; null in a group without values
     */
    public <T> ArrayExpression<T, ComparableExpression<T>> withinGroup(ComparableExpression<T> values) {
        return new ArrayExpression<>(within(values), values.codec(), Family.comparable());
    }

    /**
     * Of values of any type: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression; null in a group without values
     */
    public <T> ArrayExpression<T, Expression<T>> withinGroup(Expression<T> values) {
        return new ArrayExpression<>(within(values), values.codec(), Family.any());
    }
}
