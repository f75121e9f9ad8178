package dev.pgpx.query;

/**
 * A call of an aggregate function: an expression of its family that can still be told which rows it takes, and in which order.
 * Immutable and thread-safe; every method gives a changed copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-expressions.html#SYNTAX-AGGREGATES">Aggregate Expressions</a>.
 *
 * @param <X> the expression that it is over a window
 * @param <A> the class of the call itself
 */
public sealed interface Aggregate<X extends Expression<?>, A>
        permits ArrayAggregate,
                ComparableAggregate,
                ConditionAggregate,
                JsonAggregate,
                MultirangeAggregate,
                NumberAggregate,
                RangeAggregate,
                DateAggregate,
                TimeAggregate,
                TimestampAggregate,
                TimestamptzAggregate,
                IntervalAggregate,
                TextAggregate,
                ValueAggregate {
    /**
     * Takes only rows for which all conditions are true: {@code filter (where …)}; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower call
     */
    A filter(Condition... conditions);

    /**
     * Takes each value once: {@code distinct}.
     *
     * @return the call
     */
    A distinct();

    /**
     * Takes the rows in an order, where it matters: {@code order by} within the call; keys are added after those of before.
     *
     * @param keys the sort keys; with {@link #distinct}, arguments of the call
     * @return the ordered call
     */
    A orderBy(SortKey... keys);

    /**
     * Over all rows of the result, leaving them as they are: {@code over ()}.
     *
     * @return the window function's call
     * @throws QueryException when the call is distinct or ordered, which PostgreSQL does not have over a window
     */
    X over();

    /**
     * Over a window, leaving the rows as they are: {@code over}.
     *
     * @param window the rows it takes; one with a name must be listed with {@link Select#window}
     * @return the window function's call
     * @throws QueryException when the call is distinct or ordered, which PostgreSQL does not have over a window
     */
    X over(Window window);
}
