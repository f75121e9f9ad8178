package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/** {@code percentile_cont} of one fraction, which lies between two values where it must. Immutable and thread-safe. */
public final class ContinuousPercentile extends OrderedSet<ContinuousPercentile> {
    ContinuousPercentile(AggregateCall call, boolean descending) {
        super(call, descending);
    }

    @Override
    ContinuousPercentile changed(AggregateCall other, boolean descends) {
        return new ContinuousPercentile(other, descends);
    }

    /**
     * Of numbers, as {@code double precision}: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @return the expression; null in a group without values
     */
    public NumberExpression<Double> withinGroup(NumberExpression<?> values) {
        return new NumberExpression<>(within(values), Codecs.FLOAT8);
    }

    /**
     * Of intervals: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression; null in a group without values
     */
    public <T> IntervalExpression<T> withinGroup(IntervalExpression<T> values) {
        return values.rebuilt(within(values));
    }
}
