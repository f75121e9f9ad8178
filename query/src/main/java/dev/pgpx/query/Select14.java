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
    private final Selectable<A> first;
    private final Selectable<B> second;
    private final Selectable<C> third;
    private final Selectable<D> fourth;
    private final Selectable<E> fifth;
    private final Selectable<F> sixth;
    private final Selectable<G> seventh;
    private final Selectable<H> eighth;
    private final Selectable<I> ninth;
    private final Selectable<J> tenth;
    private final Selectable<K> eleventh;
    private final Selectable<L> twelfth;
    private final Selectable<M> thirteenth;
    private final Selectable<N> fourteenth;

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
                items(
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
                        fourteenth),
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
                fourteenth);
    }

    private Select14(
            SelectClauses clauses,
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
        super(clauses);
        this.first = first;
        this.second = second;
        this.third = third;
        this.fourth = fourth;
        this.fifth = fifth;
        this.sixth = sixth;
        this.seventh = seventh;
        this.eighth = eighth;
        this.ninth = ninth;
        this.tenth = tenth;
        this.eleventh = eleventh;
        this.twelfth = twelfth;
        this.thirteenth = thirteenth;
        this.fourteenth = fourteenth;
    }

    @Override
    Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> changed(SelectClauses changed) {
        return new Select14<>(
                changed,
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
                fourteenth);
    }

    @Override
    List<Selectable<?>> selected() {
        return List.of(
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
                fourteenth);
    }

    /**
     * Reads each row as what a function makes of its values; a record's constructor, most often.
     *
     * @param mapper makes the result; called once for each row
     * @param <R> what it makes
     * @return the query
     */
    public <R> Query<R> map(Mapper<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> mapper) {
        int at2 = first.width();
        int at3 = at2 + second.width();
        int at4 = at3 + third.width();
        int at5 = at4 + fourth.width();
        int at6 = at5 + fifth.width();
        int at7 = at6 + sixth.width();
        int at8 = at7 + seventh.width();
        int at9 = at8 + eighth.width();
        int at10 = at9 + ninth.width();
        int at11 = at10 + tenth.width();
        int at12 = at11 + eleventh.width();
        int at13 = at12 + twelfth.width();
        int at14 = at13 + thirteenth.width();
        return mapped((row, relations) -> mapper.map(
                value(row, 0, relations, first),
                value(row, at2, relations, second),
                value(row, at3, relations, third),
                value(row, at4, relations, fourth),
                value(row, at5, relations, fifth),
                value(row, at6, relations, sixth),
                value(row, at7, relations, seventh),
                value(row, at8, relations, eighth),
                value(row, at9, relations, ninth),
                value(row, at10, relations, tenth),
                value(row, at11, relations, eleventh),
                value(row, at12, relations, twelfth),
                value(row, at13, relations, thirteenth),
                value(row, at14, relations, fourteenth)));
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
