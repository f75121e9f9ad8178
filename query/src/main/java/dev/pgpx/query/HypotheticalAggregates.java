package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * {@code rank} and its relatives for a row that is not there; {@link Sql} inherits them.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-HYPOTHETICAL-TABLE">
 * Hypothetical-Set Aggregate Functions</a>.
 */
abstract sealed class HypotheticalAggregates extends OrderedSetAggregates permits RankingFunctions {
    HypotheticalAggregates() {}

    /**
     * {@code rank} of a row that is not there: one more than the number of rows that sort before it.
     *
     * @param first its value for the first sort key
     * @param more its values for the others
     * @return the aggregate, still without its group
     */
    public static HypotheticalSet<NumberExpression<Long>> rank(Expression<?> first, Expression<?>... more) {
        return hypothetical("rank", Codecs.INT8, first, more);
    }

    /**
     * {@code dense_rank} of a row that is not there: as {@link #rank}, rows that sort alike counted once.
     *
     * @param first its value for the first sort key
     * @param more its values for the others
     * @return the aggregate, still without its group
     */
    public static HypotheticalSet<NumberExpression<Long>> denseRank(Expression<?> first, Expression<?>... more) {
        return hypothetical("dense_rank", Codecs.INT8, first, more);
    }

    /**
     * {@code percent_rank} of a row that is not there: its rank, from 0 to 1.
     *
     * @param first its value for the first sort key
     * @param more its values for the others
     * @return the aggregate, still without its group
     */
    public static HypotheticalSet<NumberExpression<Double>> percentRank(Expression<?> first, Expression<?>... more) {
        return hypothetical("percent_rank", Codecs.FLOAT8, first, more);
    }

    /**
     * {@code cume_dist} of a row that is not there: the part of all rows, itself among them, that sort before it or like it.
     *
     * @param first its value for the first sort key
     * @param more its values for the others
     * @return the aggregate, still without its group
     */
    public static HypotheticalSet<NumberExpression<Double>> cumeDist(Expression<?> first, Expression<?>... more) {
        return hypothetical("cume_dist", Codecs.FLOAT8, first, more);
    }

    private static <N extends Number> HypotheticalSet<NumberExpression<N>> hypothetical(
            String name, Codec<N> codec, Expression<?> first, Expression<?>... more) {
        AggregateCall call = AggregateCall.of(AggregateFunction.of(name), first.node());
        for (Expression<?> expression : more) {
            call = call.with(expression.node());
        }
        return new HypotheticalSet<>(call, node -> new NumberExpression<>(node, codec));
    }
}
