package dev.pgpx.query;

/** RETURNING, for one to sixteen expressions and tables; every command inherits it. */
abstract sealed class ReturningClause permits DataModification {
    ReturningClause() {}

    /** The same list, over what the command gives back instead of a table. */
    abstract <S extends Select<S>> S over(S selected);

    /**
     * Gives back an expression of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param <A> the type of the first value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A> Select1<A> returning(Selectable<A> first) {
        return over(new Select1<>(first));
    }

    /**
     * Gives back two expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B> Select2<A, B> returning(Selectable<A> first, Selectable<B> second) {
        return over(new Select2<>(first, second));
    }

    /**
     * Gives back three expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C> Select3<A, B, C> returning(Selectable<A> first, Selectable<B> second, Selectable<C> third) {
        return over(new Select3<>(first, second, third));
    }

    /**
     * Gives back four expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D> Select4<A, B, C, D> returning(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth) {
        return over(new Select4<>(first, second, third, fourth));
    }

    /**
     * Gives back five expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E> Select5<A, B, C, D, E> returning(
            Selectable<A> first, Selectable<B> second, Selectable<C> third, Selectable<D> fourth, Selectable<E> fifth) {
        return over(new Select5<>(first, second, third, fourth, fifth));
    }

    /**
     * Gives back six expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F> Select6<A, B, C, D, E, F> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth) {
        return over(new Select6<>(first, second, third, fourth, fifth, sixth));
    }

    /**
     * Gives back seven expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G> Select7<A, B, C, D, E, F, G> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh) {
        return over(new Select7<>(first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * Gives back eight expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H> Select8<A, B, C, D, E, F, G, H> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth) {
        return over(new Select8<>(first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * Gives back nine expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param <A> the type of the first value
     * @param <B> the type of the second value
     * @param <C> the type of the third value
     * @param <D> the type of the fourth value
     * @param <E> the type of the fifth value
     * @param <F> the type of the sixth value
     * @param <G> the type of the seventh value
     * @param <H> the type of the eighth value
     * @param <I> the type of the ninth value
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I> Select9<A, B, C, D, E, F, G, H, I> returning(
            Selectable<A> first,
            Selectable<B> second,
            Selectable<C> third,
            Selectable<D> fourth,
            Selectable<E> fifth,
            Selectable<F> sixth,
            Selectable<G> seventh,
            Selectable<H> eighth,
            Selectable<I> ninth) {
        return over(new Select9<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth));
    }

    /**
     * Gives back ten expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J> Select10<A, B, C, D, E, F, G, H, I, J> returning(
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
        return over(new Select10<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth));
    }

    /**
     * Gives back eleven expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K> Select11<A, B, C, D, E, F, G, H, I, J, K> returning(
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
        return over(
                new Select11<>(first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh));
    }

    /**
     * Gives back twelve expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
     * @param twelfth the twelfth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L> Select12<A, B, C, D, E, F, G, H, I, J, K, L> returning(
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
        return over(new Select12<>(
                first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth));
    }

    /**
     * Gives back thirteen expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
     * @param twelfth the twelfth expression, or a table
     * @param thirteenth the thirteenth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M> Select13<A, B, C, D, E, F, G, H, I, J, K, L, M> returning(
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
        return over(new Select13<>(
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
     * Gives back fourteen expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
     * @param twelfth the twelfth expression, or a table
     * @param thirteenth the thirteenth expression, or a table
     * @param fourteenth the fourteenth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N>
            Select14<A, B, C, D, E, F, G, H, I, J, K, L, M, N> returning(
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
        return over(new Select14<>(
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
     * Gives back fifteen expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
     * @param twelfth the twelfth expression, or a table
     * @param thirteenth the thirteenth expression, or a table
     * @param fourteenth the fourteenth expression, or a table
     * @param fifteenth the fifteenth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O>
            Select15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O> returning(
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
        return over(new Select15<>(
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
     * Gives back sixteen expressions of each row that is written: {@code returning}.
     *
     * @param first the first expression, or a table
     * @param second the second expression, or a table
     * @param third the third expression, or a table
     * @param fourth the fourth expression, or a table
     * @param fifth the fifth expression, or a table
     * @param sixth the sixth expression, or a table
     * @param seventh the seventh expression, or a table
     * @param eighth the eighth expression, or a table
     * @param ninth the ninth expression, or a table
     * @param tenth the tenth expression, or a table
     * @param eleventh the eleventh expression, or a table
     * @param twelfth the twelfth expression, or a table
     * @param thirteenth the thirteenth expression, or a table
     * @param fourteenth the fourteenth expression, or a table
     * @param fifteenth the fifteenth expression, or a table
     * @param sixteenth the sixteenth expression, or a table
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
     * @return the command as a query; only what reads its rows may follow
     */
    public final <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P>
            Select16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P> returning(
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
        return over(new Select16<>(
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
