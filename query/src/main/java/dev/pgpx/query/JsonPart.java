package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of the JSON that a record is stored as: the value of a component, or of a component of its value, and so on. The
 * processor generates those of records in {@code @Json} components: {@code ProfileJson.CITY}. Immutable.
 *
 * @param <R> the record
 * @param <V> the Java type of the part
 * @param <X> the expressions that it makes
 */
public class JsonPart<R, V, X extends Expression<V>> {
    private final List<String> path;
    private final JsonKind<V, X> kind;

    JsonPart(List<String> path, JsonKind<V, X> kind) {
        this.path = List.copyOf(path);
        this.kind = kind;
    }

    /**
     * The value of a key.
     *
     * @param key the key
     * @param kind what it is
     * @param <R> the record
     * @param <V> the Java type of the part
     * @param <X> the expressions that it makes
     * @return the part
     */
    public static <R, V, X extends Expression<V>> JsonPart<R, V, X> of(String key, JsonKind<V, X> kind) {
        return new JsonPart<>(List.of(key), kind);
    }

    /**
     * The array of a key.
     *
     * @param key the key
     * @param elements what its elements are
     * @param <R> the record
     * @param <E> the Java type of the elements
     * @param <X> the expressions that they make
     * @return the part
     */
    public static <R, E, X extends Expression<E>> JsonListPart<R, E, X> list(String key, JsonKind<E, X> elements) {
        return new JsonListPart<>(List.of(key), elements);
    }

    /**
     * An element of a column that is a JSON array.
     *
     * @param position its position, from 0; below zero it counts from the end
     * @param kind what it is
     * @param <R> the array's Java type
     * @param <V> the Java type of the element
     * @param <X> the expressions that it makes
     * @return the part
     */
    public static <R, V, X extends Expression<V>> JsonPart<R, V, X> element(int position, JsonKind<V, X> kind) {
        return of(Integer.toString(position), kind);
    }

    /**
     * A part of this part: {@code ProfileJson.ADDRESS.then(AddressJson.STREET)}.
     *
     * @param next the part of this part
     * @param <W> the Java type of that
     * @param <Y> the expressions that it makes
     * @return the part of the whole
     */
    public final <W, Y extends Expression<W>> JsonPart<R, W, Y> then(JsonPart<? super V, W, Y> next) {
        return new JsonPart<>(followedBy(next.path()), next.kind());
    }

    /**
     * An array within this part.
     *
     * @param next the part of this part
     * @param <E> the Java type of its elements
     * @param <Y> the expressions that they make
     * @return the part of the whole
     */
    public final <E, Y extends Expression<E>> JsonListPart<R, E, Y> then(JsonListPart<? super V, E, Y> next) {
        return new JsonListPart<>(followedBy(next.path()), next.elements());
    }

    final List<String> followedBy(List<String> more) {
        List<String> all = new ArrayList<>(path);
        all.addAll(more);
        return all;
    }

    final List<String> path() {
        return path;
    }

    final JsonKind<V, X> kind() {
        return kind;
    }

    /** The keys and positions that lead there: {@code address.street}. */
    @Override
    public final String toString() {
        return String.join(".", path);
    }
}
