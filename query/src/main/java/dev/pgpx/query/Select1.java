package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;

/**
 * A query for one expression or table; each row is read as its value.
 *
 * @param <A> the type of the first value
 */
public final class Select1<A> extends SelectList<Select1<A>> implements Query<A> {
    private final Selected<A> selected;

    Select1(Selectable<A> first) {
        this(SelectClauses.of(List.of(first.item())), new Selected<>(first));
    }

    private Select1(SelectClauses clauses, Selected<A> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A>(Selectable<A> first) {}

    @Override
    Select1<A> changed(SelectClauses changed) {
        return new Select1<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(selected.first);
    }

    @Override
    public Statement statement() {
        return query().statement();
    }

    @Override
    public RowReader<A> reader() {
        return query().reader();
    }

    private Query<A> query() {
        return mapped((row, relations) -> value(row, 0, relations, selected.first));
    }

    /** The codec of the only expression. */
    Codec<A> onlyCodec() {
        if (selected.first instanceof Expression<A> expression) {
            return expression.codec();
        }
        throw QueryException.of("PGPX-1228", String.valueOf(selected.first));
    }

    /**
     * The only value that the query gives, as an expression: a scalar subquery.
     *
     * @return the expression; null when there is no row
     * @throws QueryException when a whole table is selected
     */
    public ComparableExpression<A> scalar() {
        return scalar(Family.comparable());
    }

    /**
     * The only value that the query gives, as an expression of a family: {@code scalar(Family.number())}.
     *
     * @param family what makes the expression
     * @param <X> the expressions of the family
     * @return the expression; null when there is no row
     * @throws QueryException when a whole table is selected
     */
    public <X extends Expression<A>> X scalar(Family<A, X> family) {
        return family.expression(new Node.Subquery(clauses()), onlyCodec());
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, R> mapper) {
        return mapped((row, relations) -> mapper.map(value(row, 0, relations, selected.first)));
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
