package dev.pgpx.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A relation to one row of another table: its key, and the record where it is loaded. Or, with {@link Inverse}, to the one row
 * of another table that points here, if there is one: then it knows no key. Immutable but for what its loader remembers;
 * thread-safe.
 *
 * <p>Two are equal when their keys are; where neither knows its key (both made by {@link #of(Object)}), when their records
 * are. Those of an {@link Inverse} that come from a database are equal when relation and owner are, loaded or not. Neither
 * equality nor {@link #toString()} ever loads.
 *
 * @param <T> the record of the other table
 */
public final class One<T> {
    private static final String HAND = "One.unloaded()";
    private static final One<?> UNLOADED = new One<>(null, new InverseRow<>(HAND, HAND, new Detached<>(HAND)));
    private static final One<?> NONE =
            new One<>(null, new InverseRow<>("One.none()", "One.none()", new Loaded<>(List.of())));

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
     * For an {@link Inverse}: no row points here.
     *
     * @param <T> the record of the other table
     * @return the relation, loaded and empty
     */
    @SuppressWarnings("unchecked") // it never holds a record
    public static <T> One<T> none() {
        return (One<T>) NONE;
    }

    /**
     * For an {@link Inverse}: nothing is known, in records made by hand.
     *
     * @param <T> the record of the other table
     * @return the relation, not loaded and without a database to load it from
     */
    @SuppressWarnings("unchecked") // it never holds a record
    public static <T> One<T> unloaded() {
        return (One<T>) UNLOADED;
    }

    /**
     * A relation to the one row that points here, loaded on need. Called by what reads results.
     *
     * @param relation the relation's name, qualified by its table
     * @param ownerKey the key of the row that has it
     * @param rows fetches the record; an empty list where there is none
     * @param <T> the record of the other table
     * @return the relation
     */
    public static <T> One<T> inverse(String relation, Object ownerKey, Loader<List<T>> rows) {
        return new One<>(null, new InverseRow<>(relation, List.of(relation, ownerKey), rows));
    }

    /**
     * The key, where it is known without the record.
     *
     * @return the key; null for one made by {@link #of(Object)}, and for an {@link Inverse}
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
     * @throws java.util.NoSuchElementException for an {@link Inverse} when no row points here
     */
    public T get() {
        return loader.load();
    }

    /**
     * The record, if there is one, as {@link #get()}. Only for an {@link Inverse} there may be none.
     *
     * @return the record; empty when no row points here
     * @throws DetachedException when it is not loaded and has no database to be loaded from
     */
    public Optional<T> optional() {
        return loader instanceof InverseRow<T> inverse ? inverse.optional() : Optional.of(loader.load());
    }

    /**
     * Whether it is the side of an {@link Inverse}, which has no key.
     *
     * @return false for one that has a key, and for one made by {@link #of(Object)}, which can be either
     */
    public boolean isInverse() {
        return loader instanceof InverseRow;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof One<?> that)) {
            return false;
        }
        if (isInverse() || that.isInverse()) {
            return loader.equals(that.loader);
        }
        if (key == null && that.key == null) {
            return loader.load().equals(that.loader.load());
        }
        return Objects.equals(key, that.key);
    }

    @Override
    public int hashCode() {
        if (isInverse()) {
            return loader.hashCode();
        }
        return key == null ? loader.load().hashCode() : key.hashCode();
    }

    @Override
    public String toString() {
        if (loader instanceof InverseRow<T> inverse) {
            return inverse.toString();
        }
        return key == null ? "One[of a record]" : "One[" + key + "]";
    }
}
