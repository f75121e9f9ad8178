package dev.pgpx.query;

/**
 * A query for two expressions: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Select2<A, B> extends Select<Select2<A, B>> {
    private final Expression<A> first;
    private final Expression<B> second;

    Select2(Expression<A> first, Expression<B> second) {
        this(items(first, second), first, second);
    }

    private Select2(SelectClauses clauses, Expression<A> first, Expression<B> second) {
        super(clauses);
        this.first = first;
        this.second = second;
    }

    @Override
    Select2<A, B> with(SelectClauses changed) {
        return new Select2<>(changed, first, second);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, R> mapper) {
        return mapped((row, relations) -> mapper.map(value(row, 0, first), value(row, 1, second)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @return the result
         */
        R map(A first, B second);
    }
}
