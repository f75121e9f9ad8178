package dev.pgpx.model;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A relation to any number of rows of another table. Immutable but for what its loader remembers; thread-safe.
 *
 * <p>Those that come from a database are equal when relation and owner are, loaded or not; those made by
 * {@link #of(List)} when their records are. One that was loaded with a condition or a limit is a part of the relation
 * ({@link #isWhole()} is false): it holds what that load found, and equals only what was loaded in the same way. Neither equality nor
 * {@link #toString()} ever loads.
 *
 * @param <T> the record of the other table
 */
public final class Many<T> implements Iterable<T> {
    private static final Object WHOLE = "whole";
    private static final String HAND = "Many.unloaded()";
    private static final Many<?> UNLOADED = new Many<>(HAND, new Detached<List<Object>>(HAND), true);

    private final Object identity;
    private final Loader<List<T>> loader;
    private final boolean whole;

    private Many(Object identity, Loader<List<T>> loader, boolean whole) {
        this.identity = identity;
        this.loader = loader;
        this.whole = whole;
    }

    /**
     * A relation to records that are at hand.
     *
     * @param records the records, in order; copied
     * @param <T> their type
     * @return the loaded relation
     */
    public static <T> Many<T> of(List<? extends T> records) {
        List<T> copy = List.copyOf(records);
        return new Many<>(copy, new Loaded<>(copy), true);
    }

    /**
     * A relation to records that are at hand.
     *
     * @param records the records, in order
     * @param <T> their type
     * @return the loaded relation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> Many<T> of(T... records) {
        return of(List.of(records));
    }

    /**
     * A relation of which nothing is known, for records made by hand.
     *
     * @param <T> the record of the other table
     * @return the relation, not loaded and without a database to load it from
     */
    @SuppressWarnings("unchecked") // it never holds a record
    public static <T> Many<T> unloaded() {
        return (Many<T>) UNLOADED;
    }

    /**
     * As {@link #unloaded()}, of a known relation. Called by what reads rows without a database.
     *
     * @param relation the relation's name, qualified by its table
     * @param <T> the record of the other table
     * @return the relation, equal to that of {@link #unloaded()}
     */
    public static <T> Many<T> detached(String relation) {
        return new Many<>(HAND, new Detached<>("relation " + relation), true);
    }

    /**
     * A relation that is loaded on need. Called by what reads results.
     *
     * @param relation the relation's name, qualified by its table
     * @param ownerKey the key of the row that has it
     * @param loader fetches the records
     * @param <T> the record of the other table
     * @return the relation
     */
    public static <T> Many<T> lazy(String relation, Object ownerKey, Loader<List<T>> loader) {
        return new Many<>(new Identity(relation, ownerKey, WHOLE), loader, true);
    }

    /**
     * A part of a relation: that of its records which a load with a condition or a limit finds. Called by what reads results.
     *
     * @param relation the relation's name, qualified by its table
     * @param ownerKey the key of the row that has it
     * @param part what says which part; equal for equal parts
     * @param loader fetches the records
     * @param <T> the record of the other table
     * @return the relation, of which {@link #isWhole()} is false
     */
    public static <T> Many<T> part(String relation, Object ownerKey, Object part, Loader<List<T>> loader) {
        return new Many<>(new Identity(relation, ownerKey, part), loader, false);
    }

    /**
     * Whether it stands for all records of the relation.
     *
     * @return false when it was loaded with a condition or a limit, which may have left some out
     */
    public boolean isWhole() {
        return whole;
    }

    /**
     * Whether the records are here.
     *
     * @return true when {@link #get()} needs no statement
     */
    public boolean isLoaded() {
        return loader.isLoaded();
    }

    /**
     * The records. Where they are not loaded they are fetched, together with those of all rows of the same result.
     *
     * @return the records, unmodifiable; in the order of the load that fetched them
     * @throws DetachedException when they are not loaded and have no database to be loaded from
     */
    public List<T> get() {
        return loader.load();
    }

    /**
     * The records as a stream.
     *
     * @return as {@link #get()}
     */
    public Stream<T> stream() {
        return get().stream();
    }

    @Override
    public Iterator<T> iterator() {
        return get().iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Many<?> that && identity.equals(that.identity);
    }

    @Override
    public int hashCode() {
        return identity.hashCode();
    }

    @Override
    public String toString() {
        return isLoaded() ? "Many[" + get().size() + (whole ? " loaded]" : " loaded, a part]") : "Many[not loaded]";
    }

    private record Identity(String relation, Object ownerKey, Object part) {
        Identity {
            Objects.requireNonNull(ownerKey, "ownerKey");
            Objects.requireNonNull(part, "part");
        }
    }
}
