package dev.pgpx.query;

import java.util.List;

/**
 * A query for two expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 */
public final class Select2<A, B> extends SelectList<Select2<A, B>> {
    private final Selected<A, B> selected;

    Select2(Selectable<A> first, Selectable<B> second) {
        this(SelectClauses.of(List.of(first.item(), second.item())), new Selected<>(first, second));
    }

    private Select2(SelectClauses clauses, Selected<A, B> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B>(Selectable<A> first, Selectable<B> second) {}

    @Override
    Select2<A, B> changed(SelectClauses changed) {
        return new Select2<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(selected.first, selected.second);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, R> mapper) {
        int at2 = selected.first.width();
        return mapped((row, relations) ->
                mapper.map(value(row, 0, relations, selected.first), value(row, at2, relations, selected.second)));
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
