package dev.pgpx.query;

import java.util.List;

/**
 * A query for six expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 */
public final class Select6<A, B, C, D, E, F> extends SelectList<Select6<A, B, C, D, E, F>> {
    private final Selected<A, B, C, D, E, F> selected;

    Select6(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth) {
        this(
                SelectClauses.of(
                        List.of(first.item(), second.item(), third.item(), fourth.item(), fifth.item(), sixth.item())),
                new Selected<>(first, second, third, fourth, fifth, sixth));
    }

    private Select6(SelectClauses clauses, Selected<A, B, C, D, E, F> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D, E, F>(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth) {}

    @Override
    Select6<A, B, C, D, E, F> changed(SelectClauses changed) {
        return new Select6<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(
                selected.first, selected.second, selected.third, selected.fourth, selected.fifth, selected.sixth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        int at4 = at3 + selected.third.width();
        int at5 = at4 + selected.fourth.width();
        int at6 = at5 + selected.fifth.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, selected.first),
                value(row, at2, relations, selected.second),
                value(row, at3, relations, selected.third),
                value(row, at4, relations, selected.fourth),
                value(row, at5, relations, selected.fifth),
                value(row, at6, relations, selected.sixth)));
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
