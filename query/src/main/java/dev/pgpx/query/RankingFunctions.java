package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/**
 * {@code row_number}, {@code rank} and their relatives; {@link Sql} inherits them. With arguments, {@code rank} and three more
 * are hypothetical-set aggregates.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-window.html">Window Functions</a>.
 */
abstract sealed class RankingFunctions extends HypotheticalAggregates permits OffsetFunctions {
    RankingFunctions() {}

    /**
     * {@code row_number}: the number of the row in its partition, from 1.
     *
     * @return the function, still without a window
     */
    public static WindowFunction<NumberExpression<Long>> rowNumber() {
        return number("row_number", Codecs.INT8);
    }

    /**
     * {@code rank}: as {@link #rowNumber}, but rows that sort alike have the number of the first of them.
     *
     * @return the function, still without a window
     */
    public static WindowFunction<NumberExpression<Long>> rank() {
        return number("rank", Codecs.INT8);
    }

    /**
     * {@code dense_rank}: as {@link #rank()}, without gaps.
     *
     * @return the function, still without a window
     */
    public static WindowFunction<NumberExpression<Long>> denseRank() {
        return number("dense_rank", Codecs.INT8);
    }

    /**
     * {@code percent_rank}: the rank, from 0 to 1.
     *
     * @return the function, still without a window
     */
    public static WindowFunction<NumberExpression<Double>> percentRank() {
        return number("percent_rank", Codecs.FLOAT8);
    }

    /**
     * {@code cume_dist}: the part of the rows that sort before this one or like it, more than 0 and up to 1.
     *
     * @return the function, still without a window
     */
    public static WindowFunction<NumberExpression<Double>> cumeDist() {
        return number("cume_dist", Codecs.FLOAT8);
    }

    /**
     * {@code ntile}: parts the partition into buckets as equal as possible.
     *
     * @param buckets how many
     * @return the function, still without a window; it gives the number of the bucket, from 1
     * @throws QueryException when not positive
     */
    public static WindowFunction<NumberExpression<Integer>> ntile(int buckets) {
        if (buckets < 1) {
            throw QueryException.of("PGPX-1216", "ntile", buckets, "1 or more");
        }
        return number("ntile", Codecs.INT4, Node.Value.of(Codecs.INT4, buckets));
    }

    private static <N extends Number> WindowFunction<NumberExpression<N>> number(
            String name, Codec<N> codec, Node... arguments) {
        return new WindowFunction<>(
                AggregateCall.of(AggregateFunction.of(name), arguments), node -> new NumberExpression<>(node, codec));
    }
}
