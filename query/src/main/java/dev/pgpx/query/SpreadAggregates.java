package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.math.BigDecimal;

/**
 * {@code stddev}, {@code variance} and their relatives; {@link Sql} inherits them. Of exact numbers they give
 * {@code numeric}, of {@code real} and {@code double precision} the latter.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html#FUNCTIONS-AGGREGATE-STATISTICS-TABLE">
 * Aggregate Functions for Statistics</a>.
 */
abstract sealed class SpreadAggregates extends Aggregates permits RegressionAggregates {
    SpreadAggregates() {}

    /**
     * The standard deviation of a sample; the same as {@link #stddevSamp(Expression)}: {@code stddev}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<BigDecimal> stddev(Expression<? extends Number> numbers) {
        return exact("stddev", numbers);
    }

    /**
     * The standard deviation of a sample; the same as {@link #stddevSamp(Expression)}: {@code stddev}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> stddev(ComparableExpression<Double> numbers) {
        return floating("stddev", numbers);
    }

    /**
     * The standard deviation of a sample; the same as {@link #stddevSamp(Expression)}: {@code stddev}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> stddev(NumberExpression<Float> numbers) {
        return floating("stddev", numbers);
    }

    /**
     * The standard deviation of a population: {@code stddev_pop}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<BigDecimal> stddevPop(Expression<? extends Number> numbers) {
        return exact("stddev_pop", numbers);
    }

    /**
     * The standard deviation of a population: {@code stddev_pop}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<Double> stddevPop(ComparableExpression<Double> numbers) {
        return floating("stddev_pop", numbers);
    }

    /**
     * The standard deviation of a population: {@code stddev_pop}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<Double> stddevPop(NumberExpression<Float> numbers) {
        return floating("stddev_pop", numbers);
    }

    /**
     * The standard deviation of a sample: {@code stddev_samp}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<BigDecimal> stddevSamp(Expression<? extends Number> numbers) {
        return exact("stddev_samp", numbers);
    }

    /**
     * The standard deviation of a sample: {@code stddev_samp}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> stddevSamp(ComparableExpression<Double> numbers) {
        return floating("stddev_samp", numbers);
    }

    /**
     * The standard deviation of a sample: {@code stddev_samp}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> stddevSamp(NumberExpression<Float> numbers) {
        return floating("stddev_samp", numbers);
    }

    /**
     * The variance of a sample; the same as {@link #varSamp(Expression)}: {@code variance}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<BigDecimal> variance(Expression<? extends Number> numbers) {
        return exact("variance", numbers);
    }

    /**
     * The variance of a sample; the same as {@link #varSamp(Expression)}: {@code variance}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> variance(ComparableExpression<Double> numbers) {
        return floating("variance", numbers);
    }

    /**
     * The variance of a sample; the same as {@link #varSamp(Expression)}: {@code variance}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> variance(NumberExpression<Float> numbers) {
        return floating("variance", numbers);
    }

    /**
     * The variance of a population: {@code var_pop}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<BigDecimal> varPop(Expression<? extends Number> numbers) {
        return exact("var_pop", numbers);
    }

    /**
     * The variance of a population: {@code var_pop}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<Double> varPop(ComparableExpression<Double> numbers) {
        return floating("var_pop", numbers);
    }

    /**
     * The variance of a population: {@code var_pop}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group without values
     */
    public static NumberAggregate<Double> varPop(NumberExpression<Float> numbers) {
        return floating("var_pop", numbers);
    }

    /**
     * The variance of a sample: {@code var_samp}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<BigDecimal> varSamp(Expression<? extends Number> numbers) {
        return exact("var_samp", numbers);
    }

    /**
     * The variance of a sample: {@code var_samp}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> varSamp(ComparableExpression<Double> numbers) {
        return floating("var_samp", numbers);
    }

    /**
     * The variance of a sample: {@code var_samp}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the expression; null in a group of fewer than two values
     */
    public static NumberAggregate<Double> varSamp(NumberExpression<Float> numbers) {
        return floating("var_samp", numbers);
    }

    /** Of whatever the numbers are in the end: an exact one stays exact, and is read as such. */
    private static NumberAggregate<BigDecimal> exact(String name, Expression<?> numbers) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.numeric(name, numbers.codec()), numbers.node()), Codecs.NUMERIC);
    }

    private static NumberAggregate<Double> floating(String name, Expression<?> numbers) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.of(name), numbers.node()), Codecs.FLOAT8);
    }
}
