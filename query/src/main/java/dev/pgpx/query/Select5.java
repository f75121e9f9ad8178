package dev.pgpx.query;

import java.util.List;

/**
 * A query for five expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 */
public final class Select5<A, B, C, D, E> extends SelectList<Select5<A, B, C, D, E>> {
    private final Selected<A, B, C, D, E> selected;

    Select5(Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth, Selectable<E> fifth) {
        this(
                SelectClauses.of(List.of(first.item(), second.item(), third.item(), fourth.item(), fifth.item())),
                new Selected<>(first, second, third, fourth, fifth));
    }

    private Select5(SelectClauses clauses, Selected<A, B, C, D, E> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D, E>(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth) {}

    @Override
    Select5<A, B, C, D, E> changed(SelectClauses changed) {
        return new Select5<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(selected.first, selected.second, selected.third, selected.fourth, selected.fifth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        int at4 = at3 + selected.third.width();
        int at5 = at4 + selected.fourth.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, selected.first),
                value(row, at2, relations, selected.second),
                value(row, at3, relations, selected.third),
                value(row, at4, relations, selected.fourth),
                value(row, at5, relations, selected.fifth)));
    }

    /**
     * Makes a result of the values of a row.
     *
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, E, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @param fourth the fourth value
         * @param fifth the fifth value
         * @return the result
         */
        R map(A first, B second, C third, D fourth, E fifth);
    }
}
