package dev.pgpx.model;

/** A value that was there from the start. */
record Loaded<T>(T value) implements Loader<T> {
    @Override
    public boolean isLoaded() {
        return true;
    }

    @Override
    public T load() {
        return value;
    }
}
