package dev.pgpx.query;

import java.util.List;

/** {@code columns}, for one to sixteen columns of a table; {@link Sql} inherits it. */
abstract sealed class ColumnLists extends SelectStatements permits ModificationStatements {
    ColumnLists() {}

    /**
     * A column of a table, for a query to give its value.
     *
     * @param first the first column
     * @param <A> the type of the first column
     * @return the columns, for a query of the same types
     */
    public static <A> ColumnList<Select1<A>> columns(Column<A> first) {
        return new ColumnList<>(List.of(first));
    }

    /**
     * Two columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @return the columns, for a query of the same types
     */
    public static <A, B> ColumnList<Select2<A, B>> columns(Column<A> first, Column<B> second) {
        return new ColumnList<>(List.of(first, second));
    }

    /**
     * Three columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C> ColumnList<Select3<A, B, C>> columns(Column<A> first, Column<B> second, Column<C> third) {
        return new ColumnList<>(List.of(first, second, third));
    }

    /**
     * Four columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D> ColumnList<Select4<A, B, C, D>> columns(
            Column<A> first, Column<B> second, Column<C> third, Column<D> fourth) {
        return new ColumnList<>(List.of(first, second, third, fourth));
    }

    /**
     * Five columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E> ColumnList<Select5<A, B, C, D, E>> columns(
            Column<A> first, Column<B> second, Column<C> third, Column<D> fourth, Column<E> fifth) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth));
    }

    /**
     * Six columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F> ColumnList<Select6<A, B, C, D, E, F>> columns(
            Column<A> first, Column<B> second, Column<C> third, Column<D> fourth, Column<E> fifth, Column<F> sixth) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth, sixth));
    }

    /**
     * Seven columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G> ColumnList<Select7<A, B, C, D, E, F, G>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * Eight columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H> ColumnList<Select8<A, B, C, D, E, F, G, H>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh,
            Column<H> eighth) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * Nine columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I> ColumnList<Select9<A, B, C, D, E, F, G, H, I>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh,
            Column<H> eighth,
            Column<I> ninth) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /**
     * Ten columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J> ColumnList<Select10<A, B, C, D, E, F, G, H, I, J>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh,
            Column<H> eighth,
            Column<I> ninth,
            Column<J> tenth) {
        return new ColumnList<>(List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }

    /**
     * Eleven columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K> ColumnList<Select11<A, B, C, D, E, F, G, H, I, J, K>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh,
            Column<H> eighth,
            Column<I> ninth,
            Column<J> tenth,
            Column<K> eleventh) {
        return new ColumnList<>(
                List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh));
    }

    /**
     * Twelve columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param twelfth the twelfth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> ColumnList<Select12<A, B, C, D, E, F, G, H, I, J, K, L>> columns(
            Column<A> first,
            Column<B> second,
            Column<C> third,
            Column<D> fourth,
            Column<E> fifth,
            Column<F> sixth,
            Column<G> seventh,
            Column<H> eighth,
            Column<I> ninth,
            Column<J> tenth,
            Column<K> eleventh,
            Column<L> twelfth) {
        return new ColumnList<>(
                List.of(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth));
    }

    /**
     * Thirteen columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param twelfth the twelfth column
     * @param thirteenth the thirteenth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @param <M> the type of the thirteenth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M>
            ColumnList<Select13<A, B, C, D, E, F, G, H, I, J, K, L, M>> columns(
                    Column<A> first,
                    Column<B> second,
                    Column<C> third,
                    Column<D> fourth,
                    Column<E> fifth,
                    Column<F> sixth,
                    Column<G> seventh,
                    Column<H> eighth,
                    Column<I> ninth,
                    Column<J> tenth,
                    Column<K> eleventh,
                    Column<L> twelfth,
                    Column<M> thirteenth) {
        return new ColumnList<>(List.of(
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
                thirteenth));
    }

    /**
     * Fourteen columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param twelfth the twelfth column
     * @param thirteenth the thirteenth column
     * @param fourteenth the fourteenth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @param <M> the type of the thirteenth column
     * @param <N> the type of the fourteenth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
            ColumnList<Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N>> columns(
                    Column<A> first,
                    Column<B> second,
                    Column<C> third,
                    Column<D> fourth,
                    Column<E> fifth,
                    Column<F> sixth,
                    Column<G> seventh,
                    Column<H> eighth,
                    Column<I> ninth,
                    Column<J> tenth,
                    Column<K> eleventh,
                    Column<L> twelfth,
                    Column<M> thirteenth,
                    Column<N> fourteenth) {
        return new ColumnList<>(List.of(
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

    /**
     * Fifteen columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param twelfth the twelfth column
     * @param thirteenth the thirteenth column
     * @param fourteenth the fourteenth column
     * @param fifteenth the fifteenth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @param <M> the type of the thirteenth column
     * @param <N> the type of the fourteenth column
     * @param <O> the type of the fifteenth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            ColumnList<Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>> columns(
                    Column<A> first,
                    Column<B> second,
                    Column<C> third,
                    Column<D> fourth,
                    Column<E> fifth,
                    Column<F> sixth,
                    Column<G> seventh,
                    Column<H> eighth,
                    Column<I> ninth,
                    Column<J> tenth,
                    Column<K> eleventh,
                    Column<L> twelfth,
                    Column<M> thirteenth,
                    Column<N> fourteenth,
                    Column<O> fifteenth) {
        return new ColumnList<>(List.of(
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
                fourteenth,
                fifteenth));
    }

    /**
     * Sixteen columns of a table, for a query to give their values.
     *
     * @param first the first column
     * @param second the second column
     * @param third the third column
     * @param fourth the fourth column
     * @param fifth the fifth column
     * @param sixth the sixth column
     * @param seventh the seventh column
     * @param eighth the eighth column
     * @param ninth the ninth column
     * @param tenth the tenth column
     * @param eleventh the eleventh column
     * @param twelfth the twelfth column
     * @param thirteenth the thirteenth column
     * @param fourteenth the fourteenth column
     * @param fifteenth the fifteenth column
     * @param sixteenth the sixteenth column
     * @param <A> the type of the first column
     * @param <B> the type of the second column
     * @param <C> the type of the third column
     * @param <D> the type of the fourth column
     * @param <E> the type of the fifth column
     * @param <F> the type of the sixth column
     * @param <G> the type of the seventh column
     * @param <H> the type of the eighth column
     * @param <I> the type of the ninth column
     * @param <J> the type of the tenth column
     * @param <K> the type of the eleventh column
     * @param <L> the type of the twelfth column
     * @param <M> the type of the thirteenth column
     * @param <N> the type of the fourteenth column
     * @param <O> the type of the fifteenth column
     * @param <P> the type of the sixteenth column
     * @return the columns, for a query of the same types
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            ColumnList<Select16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>> columns(
                    Column<A> first,
                    Column<B> second,
                    Column<C> third,
                    Column<D> fourth,
                    Column<E> fifth,
                    Column<F> sixth,
                    Column<G> seventh,
                    Column<H> eighth,
                    Column<I> ninth,
                    Column<J> tenth,
                    Column<K> eleventh,
                    Column<L> twelfth,
                    Column<M> thirteenth,
                    Column<N> fourteenth,
                    Column<O> fifteenth,
                    Column<P> sixteenth) {
        return new ColumnList<>(List.of(
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
                fourteenth,
                fifteenth,
                sixteenth));
    }
}
