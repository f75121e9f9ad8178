package dev.pgpx.query;

import java.util.List;

/**
 * A query for eleven expressions and tables: {@link #map} says what a row is read as.
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
 * @param <K> the type of the eleventh value
 */
public final class Select11<A, B, C, D, E, F, G, H, I, J, K>
        extends SelectList<Select11<A, B, C, D, E, F, G, H, I, J, K>> {
    private final Selected<A, B, C, D, E, F, G, H, I, J, K> selected;

    Select11(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth,
            Selectable<J> tenth,
            Selectable<K> eleventh) {
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
                        tenth.item(),
                        eleventh.item())),
                new Selected<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh));
    }

    private Select11(SelectClauses clauses, Selected<A, B, C, D, E, F, G, H, I, J, K> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D, E, F, G, H, I, J, K>(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth,
            Selectable<J> tenth,
            Selectable<K> eleventh) {}

    @Override
    Select11<A, B, C, D, E, F, G, H, I, J, K> changed(SelectClauses changed) {
        return new Select11<>(changed, selected);
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
                selected.tenth,
                selected.eleventh);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, G, H, I, J, K, R> mapper) {
        int at2 = selected.first.width();
        int at3 = at2 + selected.second.width();
        int at4 = at3 + selected.third.width();
        int at5 = at4 + selected.fourth.width();
        int at6 = at5 + selected.fifth.width();
        int at7 = at6 + selected.sixth.width();
        int at8 = at7 + selected.seventh.width();
        int at9 = at8 + selected.eighth.width();
        int at10 = at9 + selected.ninth.width();
        int at11 = at10 + selected.tenth.width();
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
                value(row, at10, relations, selected.tenth),
                value(row, at11, relations, selected.eleventh)));
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
     * @param <K> the type of the eleventh value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, E, F, G, H, I, J, K, R> {
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
         * @param eleventh the eleventh value
         * @return the result
         */
        R map(
                A first,
                B second,
                C third,
                D fourth,
                E fifth,
                F sixth,
                G seventh,
                H eighth,
                I ninth,
                J tenth,
                K eleventh);
    }
}
