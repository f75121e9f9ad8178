package dev.pgpx.model;

/** Nothing loaded, and no database to load from. */
record Detached<T>(String relation) implements Loader<T> {
    @Override
    public boolean isLoaded() {
        return false;
    }

    @Override
    public T load() {
        throw new IllegalStateException("this " + relation + " is not loaded and belongs to no result of a database: "
                + "read its owner with load(...), or ask for it by a query of its own");
    }
}
