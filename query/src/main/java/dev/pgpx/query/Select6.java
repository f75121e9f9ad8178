package dev.pgpx.query;

/**
 * A query for six expressions: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Select6<A, B, C, D, E, F> extends Select<Select6<A, B, C, D, E, F>> {
    private final Expression<A> first;
    private final Expression<B> second;
    private final Expression<C> third;
    private final Expression<D> fourth;
    private final Expression<E> fifth;
    private final Expression<F> sixth;

    Select6(
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth,
            Expression<E> fifth,
            Expression<F> sixth) {
        this(items(first, second, third, fourth, fifth, sixth), first, second, third, fourth, fifth, sixth);
    }

    private Select6(
            SelectClauses clauses,
            Expression<A> first,
            Expression<B> second,
            Expression<C> third,
            Expression<D> fourth,
            Expression<E> fifth,
            Expression<F> sixth) {
        super(clauses);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.fifth = fifth;
        this.sixth = sixth;
    }

    @Override
    Select6<A, B, C, D, E, F> with(SelectClauses changed) {
        return new Select6<>(changed, first, second, third, fourth, fifth, sixth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, R> mapper) {
        return mapped((row, relations) -> mapper.map(
                value(row, 0, first),
                value(row, 1, second),
                value(row, 2, third),
                value(row, 3, fourth),
                value(row, 4, fifth),
                value(row, 5, sixth)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, E, F, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @param fourth the fourth value
         * @param fifth the fifth value
         * @param sixth the sixth value
         * @return the result
         */
        R map(A first, B second, C third, D fourth, E fifth, F sixth);
    }
}
