package dev.pgpx.query;

import java.util.List;

/**
 * A query for fourteen expressions and tables: {@link #map} says what a row is read as.
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
 * @param <L> the type of the twelfth value
 * @param <M> the type of the thirteenth value
 * @param <N> the type of the fourteenth value
 */
public final class Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>
        extends SelectList<Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>> {
    private final Selected<A, B, C, D, E, F, G, H, I, J, K, L, M, N> selected;

    Select14(
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
            Selectable<K> eleventh,
            Selectable<L> twelfth,
            Selectable<M> thirteenth,
            Selectable<N> fourteenth) {
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
                        eleventh.item(),
                        twelfth.item(),
                        thirteenth.item(),
                        fourteenth.item())),
                new Selected<>(
                        first,
                        second,
                        third,
                        fourth,
                        fifth,
                        sixth,
                        seventh,
                        eighth,
                        ninth,
                        tenth,
                        eleventh,
                        twelfth,
                        thirteenth,
                        fourteenth));
    }

    private Select14(SelectClauses clauses, Selected<A, B, C, D, E, F, G, H, I, J, K, L, M, N> selected) {
        super(clauses);
        this.selected = selected;
    }

    private record Selected<A, B, C, D, E, F, G, H, I, J, K, L, M, N>(
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
            Selectable<K> eleventh,
            Selectable<L> twelfth,
            Selectable<M> thirteenth,
            Selectable<N> fourteenth) {}

    @Override
    Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> changed(SelectClauses changed) {
        return new Select14<>(changed, selected);
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
                selected.eleventh,
                selected.twelfth,
                selected.thirteenth,
                selected.fourteenth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> mapper) {
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
        int at12 = at11 + selected.eleventh.width();
        int at13 = at12 + selected.twelfth.width();
        int at14 = at13 + selected.thirteenth.width();
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
                value(row, at11, relations, selected.eleventh),
                value(row, at12, relations, selected.twelfth),
                value(row, at13, relations, selected.thirteenth),
                value(row, at14, relations, selected.fourteenth)));
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
     * @param <L> the type of the twelfth value
     * @param <M> the type of the thirteenth value
     * @param <N> the type of the fourteenth value
     * @param <R> the result
     */
    @FunctionalInterface
    public interface Mapper<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {
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
         * @param twelfth the twelfth value
         * @param thirteenth the thirteenth value
         * @param fourteenth the fourteenth value
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
                K eleventh,
                L twelfth,
                M thirteenth,
                N fourteenth);
    }
}
