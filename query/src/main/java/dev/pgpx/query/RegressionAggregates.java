package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/**
 * {@code corr}, {@code covar_pop}, {@code regr_slope} and their relatives; {@link Sql} inherits them. They take the pairs in
 * which neither number is null, as {@code double precision}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-AGGREGATE-STATISTICS-TABLE">
 * Aggregate Functions for Statistics</a>.
 */
abstract sealed class RegressionAggregates extends SpreadAggregates permits CollectingAggregates {
    RegressionAggregates() {}

    /**
     * The correlation coefficient: {@code corr}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> corr(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("corr", y, x), Codecs.FLOAT8);
    }

    /**
     * The covariance of a population: {@code covar_pop}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> covarPop(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("covar_pop", y, x), Codecs.FLOAT8);
    }

    /**
     * The covariance of a sample: {@code covar_samp}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> covarSamp(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("covar_samp", y, x), Codecs.FLOAT8);
    }

    /**
     * The mean of the independent variable: {@code regr_avgx}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrAvgx(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_avgx", y, x), Codecs.FLOAT8);
    }

    /**
     * The mean of the dependent variable: {@code regr_avgy}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrAvgy(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_avgy", y, x), Codecs.FLOAT8);
    }

    /**
     * Where the least-squares line crosses the axis of the dependent variable: {@code regr_intercept}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrIntercept(
            Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_intercept", y, x), Codecs.FLOAT8);
    }

    /**
     * The square of the correlation coefficient: {@code regr_r2}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrR2(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_r2", y, x), Codecs.FLOAT8);
    }

    /**
     * The slope of the least-squares line: {@code regr_slope}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrSlope(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_slope", y, x), Codecs.FLOAT8);
    }

    /**
     * The sum of squares of the independent variable: {@code regr_sxx}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrSxx(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_sxx", y, x), Codecs.FLOAT8);
    }

    /**
     * The sum of products of both variables: {@code regr_sxy}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrSxy(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_sxy", y, x), Codecs.FLOAT8);
    }

    /**
     * The sum of squares of the dependent variable: {@code regr_syy}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression; null in a group without pairs enough
     */
    public static NumberAggregate<Double> regrSyy(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_syy", y, x), Codecs.FLOAT8);
    }

    /**
     * The number of pairs in which neither is null: {@code regr_count}.
     *
     * @param y the dependent variable
     * @param x the independent variable
     * @return the expression
     */
    public static NumberAggregate<Long> regrCount(Expression<? extends Number> y, Expression<? extends Number> x) {
        return new NumberAggregate<>(pairs("regr_count", y, x), Codecs.INT8);
    }

    private static AggregateCall pairs(String name, Expression<?> y, Expression<?> x) {
        return AggregateCall.of(AggregateFunction.of(name), y.node(), x.node());
    }
}
