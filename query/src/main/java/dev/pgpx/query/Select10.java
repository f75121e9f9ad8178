package dev.pgpx.query;

import java.util.List;

/**
 * A query for ten expressions and tables: {@link #map} says what a row is read as.
 *
 * @param <A> the type of the first value
 * @param <B> the type of the second value
 * @param <C> the type of the third value
 * @param <D> the type of the fourth value
 * @param <E> the type of the fifth value
 * @param <F> the type of the sixth value
 * @param <G> the type of the seventh value
 * @param <H> the type of the eighth value
 * @param <I> the type of the ninth value
 * @param <J> the type of the tenth value
 */
public final class Select10<A, B, C, D, E, F, G, H, I, J> extends SelectList<Select10<A, B, C, D, E, F, G, H, I, J>> {
    private final Selected<A, B, C, D, E, F, G, H, I, J> selected;

    Select10(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth,
            Selectable<J> tenth) {
        this(
                SelectClauses.of(List.of(
                        first.item(),
                        second.item(),
                        third.item(),
                        fourth.item(),
                        fifth.item(),
                        sixth.item(),
                        seventh.item(),
                        eighth.item(),
                        ninth.item(),
                        tenth.item())),
                new Selected<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }

    private Select10(SelectClauses clauses, Selected<A, B, C, D, E, F, G, H, I, J> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D, E, F, G, H, I, J>(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth,
            Selectable<J> tenth) {}

    @Override
    Select10<A, B, C, D, E, F, G, H, I, J> changed(SelectClauses changed) {
        return new Select10<>(changed, selected);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(
                selected.first,
                selected.second,
                selected.third,
                selected.fourth,
                selected.fifth,
                selected.sixth,
                selected.seventh,
                selected.eighth,
                selected.ninth,
                selected.tenth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, G, H, I, J, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        int at4 = at3 + selected.third.width();
        int at5 = at4 + selected.fourth.width();
        int at6 = at5 + selected.fifth.width();
        int at7 = at6 + selected.sixth.width();
        int at8 = at7 + selected.seventh.width();
        int at9 = at8 + selected.eighth.width();
        int at10 = at9 + selected.ninth.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, selected.first),
                value(row, at2, relations, selected.second),
                value(row, at3, relations, selected.third),
                value(row, at4, relations, selected.fourth),
                value(row, at5, relations, selected.fifth),
                value(row, at6, relations, selected.sixth),
                value(row, at7, relations, selected.seventh),
                value(row, at8, relations, selected.eighth),
                value(row, at9, relations, selected.ninth),
                value(row, at10, relations, selected.tenth)));
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
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @param <I> the type of the ninth value
     * @param <J> the type of the tenth value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, E, F, G, H, I, J, R> {
        /**
         * Makes the result.
         *
         * @param first the first value
         * @param second the second value
         * @param third the third value
         * @param fourth the fourth value
         * @param fifth the fifth value
         * @param sixth the sixth value
         * @param seventh the seventh value
         * @param eighth the eighth value
         * @param ninth the ninth value
         * @param tenth the tenth value
         * @return the result
         */
        R map(A first, B second, C third, D fourth, E fifth, F sixth, G seventh, H eighth, I ninth, J tenth);
    }
}
