package dev.pgpx.query;

/**
 * A call of an ordered-set aggregate that still has no group, which it needs to be an expression. Immutable and thread-safe;
 * every method gives a changed copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-ORDEREDSET-TABLE">
 * Ordered-Set Aggregate Functions</a>.
 *
 * @param <S> the class of the call itself
 */
public abstract sealed class OrderedSet<S extends OrderedSet<S>>
        permits DiscreteSet, DiscreteSets, ContinuousPercentile, ContinuousPercentiles {
    private final AggregateCall call;
    private final boolean descending;

    OrderedSet(AggregateCall call, boolean descending) {
        this.call = call;
        this.descending = descending;
    }

    abstract S changed(AggregateCall other, boolean descends);

    /**
     * Takes only rows for which all conditions are true: {@code filter (where …)}; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower call
     */
    public final S filter(Condition... conditions) {
        return changed(call.filtered(conditions), descending);
    }

    /**
     * Sorts the values of the group from the largest to the smallest.
     *
     * @return the call
     */
    public final S descending() {
        return changed(call, true);
    }

    /** The call with its group. */
    final AggregateCall within(Expression<?> values) {
        return call.withinGroup(descending ? values.desc() : values.asc());
    }

    @Override
    public final String toString() {
        return call.toString();
    }
}
