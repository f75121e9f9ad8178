package dev.pgpx.model;

/**
 * Supplies the value behind a relation. A result gives all relations of the same kind loaders that share one statement, so
 * the first one asked loads for all its siblings. Implementations are thread-safe.
 *
 * @param <T> what is supplied
 */
public interface Loader<T> {
    /**
     * Whether the value is here already.
     *
     * @return true when {@link #load()} needs no statement
     */
    boolean isLoaded();

    /**
     * The value; fetched on first need.
     *
     * @return the value, the same each time
     * @throws RuntimeException of the database when it cannot be fetched; a later call tries again
     */
    T load();
}
