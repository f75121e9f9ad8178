package dev.pgpx.query;

import java.util.List;

/**
 * A query for three expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 */
public final class Select3<A, B, C> extends SelectList<Select3<A, B, C>> {
    private final Selected<A, B, C> selected;

    Select3(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        this(
                SelectClauses.of(List.of(first.item(), second.item(), third.item())),
                new Selected<>(first, second, third));
    }

    private Select3(SelectClauses clauses, Selected<A, B, C> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C>(Selectable<A> first, Selectable<B> second, Selectable<C> third) {}

    @Override
    Select3<A, B, C> changed(SelectClauses changed) {
        return new Select3<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(selected.first, selected.second, selected.third);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, selected.first),
                value(row, at2, relations, selected.second),
                value(row, at3, relations, selected.third)));
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
