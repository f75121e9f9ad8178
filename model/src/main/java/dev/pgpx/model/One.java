package dev.pgpx.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row of another table: its key, and the record where it is loaded. Immutable but for what its loader
 * remembers; thread-safe.
 *
 * <p>Two are equal when their keys are; where neither knows its key (both made by {@link #of(Object)}), when their records
 * are. Neither equality nor {@link #toString()} ever loads.
 *
 * @param <T> the record of the other table
 */
public final class One<T> {
    private final @Nullable Object key;
    private final Loader<T> loader;

    private One(@Nullable Object key, Loader<T> loader) {
        this.key = key;
        this.loader = loader;
    }

    /**
     * A relation to a record that is at hand. Its key is taken from the record when it is written.
     *
     * @param record the record, stored already
     * @param <T> its type
     * @return the loaded relation
     */
    public static <T> One<T> of(T record) {
        return new One<>(null, new Loaded<>(Objects.requireNonNull(record, "record")));
    }

    /**
     * A relation to the row with a key.
     *
     * @param key the key, of the type that the other table's id has
     * @param <T> the record of the other table
     * @return the relation, not loaded and without a database to load it from
     */
    public static <T> One<T> key(Object key) {
        return new One<>(Objects.requireNonNull(key, "key"), new Detached<>("One.key(...)"));
    }

    /**
     * As {@link #key}, of a known relation. Called by what reads rows without a database.
     *
     * @param relation the relation's name and its column, qualified by its table
     * @param key the key
     * @param <T> the record of the other table
     * @return the relation, not loaded and without a database to load it from
     */
    public static <T> One<T> detached(String relation, Object key) {
        return new One<>(Objects.requireNonNull(key, "key"), new Detached<>("relation " + relation));
    }

    /**
     * A relation that is loaded on need. Called by what reads results.
     *
     * @param key the key
     * @param loader fetches the record
     * @param <T> the record of the other table
     * @return the relation
     */
    public static <T> One<T> lazy(Object key, Loader<T> loader) {
        return new One<>(Objects.requireNonNull(key, "key"), loader);
    }

    /**
     * The key, where it is known without the record.
     *
     * @return the key; null for one made by {@link #of(Object)}
     */
    public @Nullable Object key() {
        return key;
    }

    /**
     * Whether the record is here.
     *
     * @return true when {@link #get()} needs no statement
     */
    public boolean isLoaded() {
        return loader.isLoaded();
    }

    /**
     * The record. Where it is not loaded it is fetched, together with those of all rows of the same result.
     *
     * @return the record
     * @throws DetachedException when it is not loaded and has no database to be loaded from
     */
    public T get() {
        return loader.load();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof One<?> that)) {
            return false;
        }
        if (key == null && that.key == null) {
            return loader.load().equals(that.loader.load());
        }
        return Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        return key == null ? loader.load().hashCode() : key.hashCode();
    }

    @Override
    public String toString() {
        return key == null ? "One[of a record]" : "One[" + key + "]";
    }
}
