package dev.pgpx.query;

/**
 * {@code min}, {@code max} and {@code any_value}, whose result is of the same family as the argument; {@link Sql} inherits
 * them.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-aggregate.html">Aggregate Functions</a>.
 */
abstract sealed class ExtremeAggregates permits Aggregates {
    ExtremeAggregates() {}

    /**
     * {@code min} of texts.
     *
     * @param values the values
     * @return the smallest value in the group; null in a group without values
     */
    public static TextAggregate min(TextExpression values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new TextAggregate(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of numbers.
     *
     * @param values the values
     * @param <N> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> min(NumberExpression<N> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new NumberAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of dates.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> DateAggregate<T> min(DateExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new DateAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of times of the day.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> TimeAggregate<T> min(TimeExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new TimeAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of timestamps without time zone.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> TimestampAggregate<T> min(TimestampExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new TimestampAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of timestamps with time zone.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> TimestamptzAggregate<T> min(TimestamptzExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new TimestamptzAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of intervals.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> IntervalAggregate<T> min(IntervalExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new IntervalAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code min} of arrays.
     *
     * @param values the values
     * @param <E> the Java type of their elements
     * @param <X> the family of their elements
     * @return the smallest value in the group; null in a group without values
     */
    public static <E, X extends Expression<E>> ArrayAggregate<E, X> min(ArrayExpression<E, X> values) {
        AggregateFunction function = AggregateFunction.of("min");
        return new ArrayAggregate<>(
                AggregateCall.of(function, values.node()), values.elementCodec(), values.elementFamily());
    }

    /**
     * {@code min} of values of any other type that has it. Of {@code bytea} it needs PostgreSQL 18, of {@code xid8} 15;
     * {@code boolean}, {@code uuid} and ranges have none.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the smallest value in the group; null in a group without values
     */
    public static <T> ComparableAggregate<T> min(ComparableExpression<T> values) {
        AggregateFunction function = AggregateFunction.extreme("min", values.codec());
        return new ComparableAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of texts.
     *
     * @param values the values
     * @return the largest value in the group; null in a group without values
     */
    public static TextAggregate max(TextExpression values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new TextAggregate(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of numbers.
     *
     * @param values the values
     * @param <N> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> max(NumberExpression<N> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new NumberAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of dates.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> DateAggregate<T> max(DateExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new DateAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of times of the day.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> TimeAggregate<T> max(TimeExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new TimeAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of timestamps without time zone.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> TimestampAggregate<T> max(TimestampExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new TimestampAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of timestamps with time zone.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> TimestamptzAggregate<T> max(TimestamptzExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new TimestamptzAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of intervals.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> IntervalAggregate<T> max(IntervalExpression<T> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new IntervalAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code max} of arrays.
     *
     * @param values the values
     * @param <E> the Java type of their elements
     * @param <X> the family of their elements
     * @return the largest value in the group; null in a group without values
     */
    public static <E, X extends Expression<E>> ArrayAggregate<E, X> max(ArrayExpression<E, X> values) {
        AggregateFunction function = AggregateFunction.of("max");
        return new ArrayAggregate<>(
                AggregateCall.of(function, values.node()), values.elementCodec(), values.elementFamily());
    }

    /**
     * {@code max} of values of any other type that has it. Of {@code bytea} it needs PostgreSQL 18, of {@code xid8} 15;
     * {@code boolean}, {@code uuid} and ranges have none.
     *
     * @param values the values
     * @param <T> their Java type
     * @return the largest value in the group; null in a group without values
     */
    public static <T> ComparableAggregate<T> max(ComparableExpression<T> values) {
        AggregateFunction function = AggregateFunction.extreme("max", values.codec());
        return new ComparableAggregate<>(AggregateCall.of(function, values.node()), values.codec());
    }

    /**
     * {@code any_value} of texts. Needs PostgreSQL 16.
     *
     * @param values the values
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static TextAggregate anyValue(TextExpression values) {
        return new TextAggregate(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of numbers. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <N> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <N extends Number> NumberAggregate<N> anyValue(NumberExpression<N> values) {
        return new NumberAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of dates. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> DateAggregate<T> anyValue(DateExpression<T> values) {
        return new DateAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of times of the day. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> TimeAggregate<T> anyValue(TimeExpression<T> values) {
        return new TimeAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of timestamps without time zone. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> TimestampAggregate<T> anyValue(TimestampExpression<T> values) {
        return new TimestampAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of timestamps with time zone. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> TimestamptzAggregate<T> anyValue(TimestamptzExpression<T> values) {
        return new TimestamptzAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of intervals. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> IntervalAggregate<T> anyValue(IntervalExpression<T> values) {
        return new IntervalAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of arrays. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <E> the Java type of their elements
     * @param <X> the family of their elements
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <E, X extends Expression<E>> ArrayAggregate<E, X> anyValue(ArrayExpression<E, X> values) {
        return new ArrayAggregate<>(any(values.node()), values.elementCodec(), values.elementFamily());
    }

    /**
     * {@code any_value} of {@code jsonb}. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> the Java type that it is read as
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> JsonAggregate<T> anyValue(JsonExpression<T> values) {
        return new JsonAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of conditions. Needs PostgreSQL 16.
     *
     * @param values the values
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static ConditionAggregate anyValue(Condition values) {
        return new ConditionAggregate(any(values.node()));
    }

    /**
     * {@code any_value} of ranges. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> the Java type of their bounds
     * @param <X> the family of their bounds
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T, X extends Expression<T>> RangeAggregate<T, X> anyValue(RangeExpression<T, X> values) {
        return new RangeAggregate<>(any(values.node()), values.codec(), values.boundCodec(), values.boundFamily());
    }

    /**
     * {@code any_value} of values of a type with an order. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> ComparableAggregate<T> anyValue(ComparableExpression<T> values) {
        return new ComparableAggregate<>(any(values.node()), values.codec());
    }

    /**
     * {@code any_value} of values of any type. Needs PostgreSQL 16.
     *
     * @param values the values
     * @param <T> their Java type
     * @return one value of the group that is not null, whichever; null in a group without values
     */
    public static <T> ValueAggregate<T> anyValue(Expression<T> values) {
        return new ValueAggregate<>(any(values.node()), values.codec());
    }

    private static AggregateCall any(Node values) {
        return AggregateCall.of(AggregateFunction.since(ServerFeature.ANY_VALUE, "any_value"), values);
    }
}
