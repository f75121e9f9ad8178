package dev.pgpx.query;

/**
 * A query for three expressions: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Select3<A, B, C> extends Select<Select3<A, B, C>> {
    private final Expression<A> first;
    private final Expression<B> second;
    private final Expression<C> third;

    Select3(Expression<A> first, Expression<B> second, Expression<C> third) {
        this(items(first, second, third), first, second, third);
    }

    private Select3(SelectClauses clauses, Expression<A> first, Expression<B> second, Expression<C> third) {
        super(clauses);
        this.first = first;
        this.second = second;
        this.third = third;
    }

    @Override
    Select3<A, B, C> with(SelectClauses changed) {
        return new Select3<>(changed, first, second, third);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, R> mapper) {
        return mapped(
                (row, relations) -> mapper.map(value(row, 0, first), value(row, 1, second), value(row, 2, third)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @return the result
         */
        R map(A first, B second, C third);
    }
}
