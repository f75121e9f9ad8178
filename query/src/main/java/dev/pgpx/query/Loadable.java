package dev.pgpx.query;

/**
 * What can be loaded together with records: a relation as a whole, or a {@link Load} of it. Immutable and thread-safe.
 *
 * @param <S> the record that has the relation
 */
public sealed interface Loadable<S> permits Relation, Load {
    /**
     * What is loaded, in full.
     *
     * @return itself, or the load of the whole relation
     */
    Load<S, ?> asLoad();
}
