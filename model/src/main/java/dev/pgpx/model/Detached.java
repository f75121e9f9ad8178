package dev.pgpx.model;

/** Nothing loaded, and no database to load from. */
record Detached<T>(String relation) implements Loader<T> {
    @Override
    public boolean isLoaded() {
        return false;
    }

    @Override
    public T load() {
        throw new DetachedException(relation);
    }
}
