package dev.pgpx.query;

/**
 * A query for one expression; each row is read as its value.
 *
 * @param <A> the type of the first value
 */
public final class Select1<A> extends Select<Select1<A>> implements Query<A> {
    private final Expression<A> first;

    Select1(Expression<A> first) {
        this(items(first), first);
    }

    private Select1(SelectClauses clauses, Expression<A> first) {
        super(clauses);
        this.first = first;
    }

    @Override
    Select1<A> with(SelectClauses changed) {
        return new Select1<>(changed, first);
    }

    @Override
    public Statement statement() {
        return mapped(reader()).statement();
    }

    @Override
    public RowReader<A> reader() {
        return (row, relations) -> value(row, 0, first);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, R> mapper) {
        return mapped((row, relations) -> mapper.map(value(row, 0, first)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @return the result
         */
        R map(A first);
    }
}
