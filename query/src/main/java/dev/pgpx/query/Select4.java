package dev.pgpx.query;

/**
 * A query for four expressions: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Select4<A, B, C, D> extends Select<Select4<A, B, C, D>> {
    private final Expression<A> first;
    private final Expression<B> second;
    private final Expression<C> third;
    private final Expression<D> fourth;

    Select4(Expression<A> first, Expression<B> second, Expression<C> third, Expression<D> fourth) {
        this(items(first, second, third, fourth), first, second, third, fourth);
    }

    private Select4(
            SelectClauses clauses,
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth) {
        super(clauses);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
    }

    @Override
    Select4<A, B, C, D> with(SelectClauses changed) {
        return new Select4<>(changed, first, second, third, fourth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, R> mapper) {
        return mapped((row, relations) ->
                mapper.map(value(row, 0, first), value(row, 1, second), value(row, 2, third), value(row, 3, fourth)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @param fourth the fourth value
         * @return the result
         */
        R map(A first, B second, C third, D fourth);
    }
}
