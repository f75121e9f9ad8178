package dev.pgpx.query;

import java.util.List;

/**
 * A query for four expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 */
public final class Select4<A, B, C, D> extends SelectList<Select4<A, B, C, D>> {
    private final Selected<A, B, C, D> selected;

    Select4(Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        this(
                SelectClauses.of(List.of(first.item(), second.item(), third.item(), fourth.item())),
                new Selected<>(first, second, third, fourth));
    }

    private Select4(SelectClauses clauses, Selected<A, B, C, D> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D>(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {}

    @Override
    Select4<A, B, C, D> changed(SelectClauses changed) {
        return new Select4<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(selected.first, selected.second, selected.third, selected.fourth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        int at4 = at3 + selected.third.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, selected.first),
                value(row, at2, relations, selected.second),
                value(row, at3, relations, selected.third),
                value(row, at4, relations, selected.fourth)));
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
