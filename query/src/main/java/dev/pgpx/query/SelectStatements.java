package dev.pgpx.query;

/** {@code select}, for one to sixteen expressions and tables; {@link Sql} inherits it. */
abstract sealed class SelectStatements extends GenericExpressions permits ColumnLists {
    SelectStatements() {}

    /**
     * Begins a query for one expression or table.
     *
     * @param first the first expression
     * @param <A> the type of the first value
     * @return the query, still without FROM
     */
    public static <A> Select1<A> select(Selectable<A> first) {
        return new Select1<>(first);
    }

    /**
     * Begins a query for two expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @return the query, still without FROM
     */
    public static <A, B> Select2<A, B> select(Selectable<A> first, Selectable<B> second) {
        return new Select2<>(first, second);
    }

    /**
     * Begins a query for three expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @return the query, still without FROM
     */
    public static <A, B, C> Select3<A, B, C> select(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return new Select3<>(first, second, third);
    }

    /**
     * Begins a query for four expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D> Select4<A, B, C, D> select(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        return new Select4<>(first, second, third, fourth);
    }

    /**
     * Begins a query for five expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E> Select5<A, B, C, D, E> select(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth, Selectable<E> fifth) {
        return new Select5<>(first, second, third, fourth, fifth);
    }

    /**
     * Begins a query for six expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F> Select6<A, B, C, D, E, F> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth) {
        return new Select6<>(first, second, third, fourth, fifth, sixth);
    }

    /**
     * Begins a query for seven expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh) {
        return new Select7<>(first, second, third, fourth, fifth, sixth, seventh);
    }

    /**
     * Begins a query for eight expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth) {
        return new Select8<>(first, second, third, fourth, fifth, sixth, seventh, eighth);
    }

    /**
     * Begins a query for nine expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @param <I> the type of the ninth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> select(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth) {
        return new Select9<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth);
    }

    /**
     * Begins a query for ten expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
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
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> select(
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
        return new Select10<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth);
    }

    /**
     * Begins a query for eleven expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
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
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> select(
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
        return new Select11<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh);
    }

    /**
     * Begins a query for twelve expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
     * @param twelfth the twelfth expression
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
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> select(
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
            Selectable<L> twelfth) {
        return new Select12<>(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth);
    }

    /**
     * Begins a query for thirteen expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
     * @param twelfth the twelfth expression
     * @param thirteenth the thirteenth expression
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
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M> Select13<A, B, C, D, E, F, G, H, I, J, K, L, M> select(
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
            Selectable<M> thirteenth) {
        return new Select13<>(
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
                thirteenth);
    }

    /**
     * Begins a query for fourteen expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
     * @param twelfth the twelfth expression
     * @param thirteenth the thirteenth expression
     * @param fourteenth the fourteenth expression
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
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N> Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> select(
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
        return new Select14<>(
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
     * Begins a query for fifteen expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
     * @param twelfth the twelfth expression
     * @param thirteenth the thirteenth expression
     * @param fourteenth the fourteenth expression
     * @param fifteenth the fifteenth expression
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
     * @param <O> the type of the fifteenth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> select(
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
                    Selectable<N> fourteenth,
                    Selectable<O> fifteenth) {
        return new Select15<>(
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
                fifteenth);
    }

    /**
     * Begins a query for sixteen expressions and tables.
     *
     * @param first the first expression
     * @param second the second expression
     * @param third the third expression
     * @param fourth the fourth expression
     * @param fifth the fifth expression
     * @param sixth the sixth expression
     * @param seventh the seventh expression
     * @param eighth the eighth expression
     * @param ninth the ninth expression
     * @param tenth the tenth expression
     * @param eleventh the eleventh expression
     * @param twelfth the twelfth expression
     * @param thirteenth the thirteenth expression
     * @param fourteenth the fourteenth expression
     * @param fifteenth the fifteenth expression
     * @param sixteenth the sixteenth expression
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
     * @param <O> the type of the fifteenth value
     * @param <P> the type of the sixteenth value
     * @return the query, still without FROM
     */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            Select16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> select(
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
                    Selectable<N> fourteenth,
                    Selectable<O> fifteenth,
                    Selectable<P> sixteenth) {
        return new Select16<>(
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
                sixteenth);
    }
}
