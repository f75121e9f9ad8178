package dev.pgpx.types;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An array of PostgreSQL in full: up to six dimensions, each with a length and a first index, which is usually 1; elements may
 * be null. Immutable. Source: <a href="https://www.postgresql.org/docs/current/arrays.html">arrays</a>.
 *
 * @param lengths the length of each dimension, none of them zero; empty for the array without elements; copied
 * @param lowerBounds the first index of each dimension; copied
 * @param elements all elements, the last index running fastest; copied, unmodifiable, nulls among them as they are
 * @param <E> the type of the elements
 */
public record MultiArray<E>(List<Integer> lengths, List<Integer> lowerBounds, List<E> elements) {
    private static final int MAX_DIMENSIONS = 6;
    private static final PgType ANY = PgType.named(PgType.CATALOG, "anyarray");

    /**
     * An array.
     *
     * @param lengths the length of each dimension
     * @param lowerBounds the first index of each dimension
     * @param elements all elements, the last index running fastest
     * @throws ValueException when the three do not fit each other, or there are more than six dimensions
     */
    public MultiArray {
        lengths = List.copyOf(lengths);
        lowerBounds = List.copyOf(lowerBounds);
        elements = Collections.unmodifiableList(new ArrayList<>(elements));
        if (lengths.size() > MAX_DIMENSIONS || lengths.size() != lowerBounds.size()) {
            throw ValueException.outOfRange(ANY, "up to six dimensions, each with a length and a first index");
        }
        if (elements.size() != size(lengths)) {
            throw ValueException.outOfRange(
                    ANY, "as many elements as the lengths of its dimensions make, none of them zero");
        }
        for (int i = 0; i < lengths.size(); i++) {
            if ((long) lowerBounds.get(i) + lengths.get(i) - 1 >= Integer.MAX_VALUE) {
                throw ValueException.outOfRange(ANY, "indexes below 2147483647");
            }
        }
    }

    private static long size(List<Integer> lengths) {
        long size = lengths.isEmpty() ? 0 : 1;
        for (int length : lengths) {
            size = length <= 0 || size > Integer.MAX_VALUE ? -1 : size * length;
        }
        return size;
    }

    /**
     * An array whose indexes begin at 1.
     *
     * @param lengths the length of each dimension
     * @param elements all elements, the last index running fastest
     * @param <E> the type of the elements
     * @return the array
     * @throws ValueException when the two do not fit each other, or there are more than six dimensions
     */
    public static <E> MultiArray<E> of(List<Integer> lengths, List<E> elements) {
        return new MultiArray<>(lengths, Collections.nCopies(lengths.size(), 1), elements);
    }

    /**
     * The array without elements, which has no dimensions.
     *
     * @param <E> the type of the elements
     * @return the array
     */
    public static <E> MultiArray<E> empty() {
        return of(List.of(), List.of());
    }

    /**
     * One element.
     *
     * @param indexes its index in each dimension, counted from that dimension's first
     * @return the element, or null
     * @throws IndexOutOfBoundsException when there are too many or too few indexes, or one is out of bounds
     */
    public @Nullable E get(int... indexes) {
        if (indexes.length != lengths.size() || indexes.length == 0) {
            throw new IndexOutOfBoundsException(indexes.length + " indexes for " + lengths.size() + " dimensions");
        }
        int at = 0;
        for (int i = 0; i < indexes.length; i++) {
            int index = indexes[i] - lowerBounds.get(i);
            if (index < 0 || index >= lengths.get(i)) {
                throw new IndexOutOfBoundsException("index " + indexes[i] + " of dimension " + (i + 1));
            }
            at = at * lengths.get(i) + index;
        }
        return elements.get(at);
    }
}
