package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/** {@code percentile_cont} of several fractions, which lie between two values where they must. Immutable and thread-safe. */
public final class ContinuousPercentiles extends OrderedSet<ContinuousPercentiles> {
    ContinuousPercentiles(AggregateCall call, boolean descending) {
        super(call, descending);
    }

    @Override
    ContinuousPercentiles changed(AggregateCall other, boolean descends) {
        return new ContinuousPercentiles(other, descends);
    }

    /**
     * Of numbers, as {@code double precision}: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @return the expression, in the order of the fractions; null in a group without values
     */
    public ArrayExpression<Double, NumberExpression<Double>> withinGroup(NumberExpression<?> values) {
        return new ArrayExpression<>(within(values), Codecs.FLOAT8, Family.number());
    }

    /**
     * Of intervals: {@code within group (order by …)}.
     *
     * @param values the values; nulls are left out
     * @param <T> their Java type
     * @return the expression, in the order of the fractions; null in a group without values
     */
    public <T> ArrayExpression<T, IntervalExpression<T>> withinGroup(IntervalExpression<T> values) {
        return new ArrayExpression<>(within(values), values.codec(), Family.interval());
    }
}
