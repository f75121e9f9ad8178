package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code mode} and the percentiles; {@link Sql} inherits them.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-ORDEREDSET-TABLE">
 * Ordered-Set Aggregate Functions</a>.
 */
abstract sealed class OrderedSetAggregates extends JsonAggregates permits HypotheticalAggregates {
    OrderedSetAggregates() {}

    /**
     * {@code mode}: the value that is there most often, the first in the order of several such.
     *
     * @return the aggregate, still without its group
     */
    public static DiscreteSet mode() {
        return new DiscreteSet(AggregateCall.of(AggregateFunction.of("mode")), false);
    }

    /**
     * {@code percentile_disc}: the first value at or after a place in the order.
     *
     * @param fraction the place, from 0 to 1; 0.5 is the median
     * @return the aggregate, still without its group
     * @throws QueryException when it is not from 0 to 1
     */
    public static DiscreteSet percentileDisc(double fraction) {
        return new DiscreteSet(percentile("percentile_disc", fraction), false);
    }

    /**
     * {@code percentile_disc} of several places at once.
     *
     * @param fractions the places, from 0 to 1
     * @return the aggregate, still without its group; it gives an array
     * @throws QueryException when one is not from 0 to 1
     */
    public static DiscreteSets percentileDisc(double... fractions) {
        return new DiscreteSets(percentiles("percentile_disc", fractions), false);
    }

    /**
     * {@code percentile_cont}: the value at a place in the order, between two values where the place is.
     *
     * @param fraction the place, from 0 to 1; 0.5 is the median
     * @return the aggregate, still without its group
     * @throws QueryException when it is not from 0 to 1
     */
    public static ContinuousPercentile percentileCont(double fraction) {
        return new ContinuousPercentile(percentile("percentile_cont", fraction), false);
    }

    /**
     * {@code percentile_cont} of several places at once.
     *
     * @param fractions the places, from 0 to 1
     * @return the aggregate, still without its group; it gives an array
     * @throws QueryException when one is not from 0 to 1
     */
    public static ContinuousPercentiles percentileCont(double... fractions) {
        return new ContinuousPercentiles(percentiles("percentile_cont", fractions), false);
    }

    private static AggregateCall percentile(String name, double fraction) {
        return AggregateCall.of(AggregateFunction.of(name), Node.Value.of(Codecs.FLOAT8, checked(name, fraction)));
    }

    private static AggregateCall percentiles(String name, double... fractions) {
        List<Double> list = new ArrayList<>(fractions.length);
        for (double fraction : fractions) {
            list.add(checked(name, fraction));
        }
        Node array = Node.Value.of(Codecs.array(Codecs.FLOAT8), List.copyOf(list));
        return AggregateCall.of(AggregateFunction.of(name), array);
    }

    private static double checked(String name, double fraction) {
        if (fraction >= 0 && fraction <= 1) {
            return fraction;
        }
        throw QueryException.of("PGPX-1216", name, fraction, "from 0 to 1");
    }
}
