package dev.pgpx.query;

import dev.pgpx.types.Bits;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code count}, {@code sum} and what else makes one value of a group; {@link Sql} inherits them. All leave nulls out.
 *
 * <p>{@code sum} and {@code avg} are several methods, because the type of their result depends on that of the argument. Java
 * tells methods apart by their parameter's class alone, so each takes another superclass of {@link NumberExpression}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html">Aggregate Functions</a>.
 */
abstract sealed class Aggregates extends ExtremeAggregates permits SpreadAggregates {
    Aggregates() {}

    /**
     * {@code count(*)}.
     *
     * @return the number of rows in the group
     */
    public static RowCount count() {
        return new RowCount(AggregateCall.of(AggregateFunction.of("count"), new Node.Text("*")));
    }

    /**
     * {@code count} of an expression.
     *
     * @param expression the expression
     * @return the number of rows in the group where it is not null
     */
    public static NumberAggregate<Long> count(Expression<?> expression) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.of("count"), expression.node()), Codecs.INT8);
    }

    /**
     * {@code count(distinct …)} of one or more expressions.
     *
     * @param first the first
     * @param more the others
     * @return the number of distinct values in the group that are not null; of several expressions the number of distinct
     *     rows, those of nulls among them
     */
    public static NumberAggregate<Long> countDistinct(Expression<?> first, Expression<?>... more) {
        if (more.length == 0) {
            return count(first).distinct();
        }
        List<Node> row = new ArrayList<>(List.of(first.node()));
        for (Expression<?> expression : more) {
            row.add(expression.node());
        }
        AggregateCall call = AggregateCall.of(AggregateFunction.of("count"), new Node.Call("", row));
        return new NumberAggregate<>(call.ofDistinct(), Codecs.INT8);
    }

    /**
     * {@code sum} of {@code integer}, as {@code bigint}.
     *
     * @param numbers the numbers
     * @return the sum; null in a group without values
     */
    public static NumberAggregate<Long> sum(NumberExpression<Integer> numbers) {
        return new NumberAggregate<>(sum(AggregateFunction.of("sum"), numbers), Codecs.INT8);
    }

    /**
     * {@code sum} of {@code smallint}, as {@code bigint}.
     *
     * @param numbers the numbers
     * @return the sum; null in a group without values
     */
    public static NumberAggregate<Long> sum(Expression<Short> numbers) {
        return new NumberAggregate<>(sum(AggregateFunction.of("sum"), numbers), Codecs.INT8);
    }

    /**
     * {@code sum} of {@code bigint}, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the sum; null in a group without values
     */
    public static NumberAggregate<BigDecimal> sum(ComparableExpression<Long> numbers) {
        return new NumberAggregate<>(sum(AggregateFunction.of("sum"), numbers), Codecs.NUMERIC);
    }

    /**
     * {@code sum} of {@code numeric}, {@code real} or {@code double precision}, in the same type.
     *
     * @param numbers the numbers, an expression
     * @param <N> their Java type
     * @return the sum; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> sum(Selectable<N> numbers) {
        // a table is no expression, but no record is a Number
        Expression<N> expression = (Expression<N>) numbers;
        AggregateFunction function = AggregateFunction.sumAs(expression.codec());
        return new NumberAggregate<>(sum(function, expression), expression.codec());
    }

    /**
     * {@code sum} of intervals.
     *
     * @param intervals the intervals
     * @param <T> their Java type
     * @return the sum; null in a group without values
     */
    public static <T> IntervalAggregate<T> sum(IntervalExpression<T> intervals) {
        return new IntervalAggregate<>(sum(AggregateFunction.of("sum"), intervals), intervals.codec());
    }

    /**
     * {@code avg} of intervals.
     *
     * @param intervals the intervals
     * @param <T> their Java type
     * @return the mean; null in a group without values
     */
    public static <T> IntervalAggregate<T> avg(IntervalExpression<T> intervals) {
        return new IntervalAggregate<>(
                AggregateCall.of(AggregateFunction.of("avg"), intervals.node()), intervals.codec());
    }

    private static AggregateCall sum(AggregateFunction function, Expression<?> numbers) {
        return AggregateCall.of(function, numbers.node());
    }

    /**
     * {@code avg} of exact numbers, as {@code numeric}.
     *
     * @param numbers the numbers
     * @return the mean; null in a group without values
     */
    public static NumberAggregate<BigDecimal> avg(Expression<? extends Number> numbers) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.numeric("avg", numbers.codec()), numbers.node()), Codecs.NUMERIC);
    }

    /**
     * {@code avg} of {@code double precision}, in the same type.
     *
     * @param numbers the numbers
     * @return the mean; null in a group without values
     */
    public static NumberAggregate<Double> avg(ComparableExpression<Double> numbers) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.of("avg"), numbers.node()), Codecs.FLOAT8);
    }

    /**
     * {@code avg} of {@code real}, as {@code double precision}.
     *
     * @param numbers the numbers
     * @return the mean; null in a group without values
     */
    public static NumberAggregate<Double> avg(NumberExpression<Float> numbers) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.of("avg"), numbers.node()), Codecs.FLOAT8);
    }

    /**
     * {@code bool_and}: whether a condition is true in all rows of the group where it is not null.
     *
     * @param condition the condition
     * @return the condition of the group; null in a group without values
     */
    public static ConditionAggregate boolAnd(Condition condition) {
        return new ConditionAggregate(AggregateCall.of(AggregateFunction.of("bool_and"), condition.node()));
    }

    /**
     * {@code bool_or}: whether a condition is true in any row of the group.
     *
     * @param condition the condition
     * @return the condition of the group; null in a group without values
     */
    public static ConditionAggregate boolOr(Condition condition) {
        return new ConditionAggregate(AggregateCall.of(AggregateFunction.of("bool_or"), condition.node()));
    }

    /**
     * {@code every}, the name that {@link #boolAnd} has in the SQL standard.
     *
     * @param condition the condition
     * @return the condition of the group; null in a group without values
     */
    public static ConditionAggregate every(Condition condition) {
        return new ConditionAggregate(AggregateCall.of(AggregateFunction.of("every"), condition.node()));
    }

    /**
     * {@code bit_and} of integers: the bits that all have.
     *
     * @param numbers the integers
     * @param <N> their Java type
     * @return the expression; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> bitAnd(NumberExpression<N> numbers) {
        return new NumberAggregate<>(
                AggregateCall.of(AggregateFunction.of("bit_and"), numbers.node()), numbers.codec());
    }

    /**
     * {@code bit_and} of bit strings: the bits that all have.
     *
     * @param strings the bit strings, of the same length
     * @return the expression; null in a group without values
     */
    public static ComparableAggregate<Bits> bitAnd(Expression<Bits> strings) {
        return bits(AggregateFunction.of("bit_and"), strings);
    }

    /**
     * {@code bit_or} of integers: the bits that any has.
     *
     * @param numbers the integers
     * @param <N> their Java type
     * @return the expression; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> bitOr(NumberExpression<N> numbers) {
        return new NumberAggregate<>(AggregateCall.of(AggregateFunction.of("bit_or"), numbers.node()), numbers.codec());
    }

    /**
     * {@code bit_or} of bit strings: the bits that any has.
     *
     * @param strings the bit strings, of the same length
     * @return the expression; null in a group without values
     */
    public static ComparableAggregate<Bits> bitOr(Expression<Bits> strings) {
        return bits(AggregateFunction.of("bit_or"), strings);
    }

    /**
     * {@code bit_xor} of integers: the bits that an odd number of them has. Needs PostgreSQL 14.
     *
     * @param numbers the integers
     * @param <N> their Java type
     * @return the expression; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> bitXor(NumberExpression<N> numbers) {
        AggregateFunction function = AggregateFunction.since(ServerFeature.BIT_XOR, "bit_xor");
        return new NumberAggregate<>(AggregateCall.of(function, numbers.node()), numbers.codec());
    }

    /**
     * {@code bit_xor} of bit strings: the bits that an odd number of them has. Needs PostgreSQL 14.
     *
     * @param strings the bit strings, of the same length
     * @return the expression; null in a group without values
     */
    public static ComparableAggregate<Bits> bitXor(Expression<Bits> strings) {
        return bits(AggregateFunction.since(ServerFeature.BIT_XOR, "bit_xor"), strings);
    }

    private static ComparableAggregate<Bits> bits(AggregateFunction function, Expression<Bits> strings) {
        return new ComparableAggregate<>(AggregateCall.of(function, strings.node()), strings.codec());
    }

    /**
     * {@code grouping}: which expressions a row of a grouping set is not grouped by.
     *
     * @param expressions expressions that are grouped by
     * @return one bit for each, the last one's the lowest, 1 where the row is not grouped by it
     */
    public static NumberExpression<Integer> grouping(Expression<?>... expressions) {
        return new NumberExpression<>(
                new Node.Call("grouping", Lists.appendNodes(List.of(), expressions)), Codecs.INT4);
    }
}
