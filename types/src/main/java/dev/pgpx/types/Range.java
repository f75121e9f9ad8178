package dev.pgpx.types;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of values: empty, or from a lower to an upper bound, either of which may be missing (then it reaches without end)
 * and may belong to the range or not. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/rangetypes.html">range types</a>.
 *
 * <p>It does not compare its bounds, because the server's order rules (of text, by collation); the server refuses a lower
 * bound above the upper one. The server also writes ranges of whole numbers and days in one form: {@code closed(1, 4)} comes
 * back as {@code closedOpen(1, 5)}. Equality is that of the bounds as given.
 *
 * @param <T> the type of the bounds
 */
public final class Range<T> {
    private static final Range<?> EMPTY = new Range<>(null, false, null, false, true);

    private final @Nullable T lower;
    private final @Nullable T upper;
    private final boolean lowerInclusive;
    private final boolean upperInclusive;
    private final boolean empty;

    private Range(@Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive, boolean empty) {
        this.lower = lower;
        this.upper = upper;
        this.lowerInclusive = lowerInclusive && lower != null;
        this.upperInclusive = upperInclusive && upper != null;
        this.empty = empty;
    }

    /**
     * A range of any kind. One whose two bounds are the same value, not both belonging to it, is the empty range.
     *
     * @param lower the lower bound; null for none
     * @param lowerInclusive whether it belongs to the range; of no meaning without one
     * @param upper the upper bound; null for none
     * @param upperInclusive whether it belongs to the range; of no meaning without one
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> of(
            @Nullable T lower, boolean lowerInclusive, @Nullable T upper, boolean upperInclusive) {
        if (lower != null && upper != null && !(lowerInclusive && upperInclusive) && same(lower, upper)) {
            return empty();
        }
        return new Range<>(lower, lowerInclusive, upper, upperInclusive, false);
    }

    /** Equal, or of the same place in the order: numbers of different scale are not equal, but the same bound. */
    @SuppressWarnings("unchecked")
    private static boolean same(Object lower, Object upper) {
        return lower.equals(upper)
                || (lower instanceof Comparable<?> comparable
                        && lower.getClass() == upper.getClass()
                        && ((Comparable<Object>) comparable).compareTo(upper) == 0);
    }

    /**
     * {@code [lower,upper]}.
     *
     * @param lower the first value
     * @param upper the last value
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> closed(T lower, T upper) {
        return of(Objects.requireNonNull(lower), true, Objects.requireNonNull(upper), true);
    }

    /**
     * {@code (lower,upper)}.
     *
     * @param lower what all its values are above
     * @param upper what all its values are below
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> open(T lower, T upper) {
        return of(Objects.requireNonNull(lower), false, Objects.requireNonNull(upper), false);
    }

    /**
     * {@code [lower,upper)}, the usual one.
     *
     * @param lower the first value
     * @param upper what all its values are below
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> closedOpen(T lower, T upper) {
        return of(Objects.requireNonNull(lower), true, Objects.requireNonNull(upper), false);
    }

    /**
     * {@code (lower,upper]}.
     *
     * @param lower what all its values are above
     * @param upper the last value
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> openClosed(T lower, T upper) {
        return of(Objects.requireNonNull(lower), false, Objects.requireNonNull(upper), true);
    }

    /**
     * {@code [lower,)}.
     *
     * @param lower the first value
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> atLeast(T lower) {
        return of(Objects.requireNonNull(lower), true, null, false);
    }

    /**
     * {@code (lower,)}.
     *
     * @param lower what all its values are above
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> greaterThan(T lower) {
        return of(Objects.requireNonNull(lower), false, null, false);
    }

    /**
     * {@code (,upper]}.
     *
     * @param upper the last value
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> atMost(T upper) {
        return of(null, false, Objects.requireNonNull(upper), true);
    }

    /**
     * {@code (,upper)}.
     *
     * @param upper what all its values are below
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> lessThan(T upper) {
        return of(null, false, Objects.requireNonNull(upper), false);
    }

    /**
     * {@code [value,value]}.
     *
     * @param value its only value
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> point(T value) {
        return closed(value, value);
    }

    /**
     * {@code (,)}: every value.
     *
     * @param <T> the type of the bounds
     * @return the range
     */
    public static <T> Range<T> all() {
        return of(null, false, null, false);
    }

    /**
     * {@code empty}: no value.
     *
     * @param <T> the type of the bounds
     * @return the range
     */
    @SuppressWarnings("unchecked")
    public static <T> Range<T> empty() {
        return (Range<T>) EMPTY;
    }

    /**
     * Whether it has no values.
     *
     * @return true for the empty range
     */
    public boolean isEmpty() {
        return empty;
    }

    /**
     * The lower bound.
     *
     * @return the bound; null when it is empty or has none
     */
    public @Nullable T lower() {
        return lower;
    }

    /**
     * The upper bound.
     *
     * @return the bound; null when it is empty or has none
     */
    public @Nullable T upper() {
        return upper;
    }

    /**
     * Whether the lower bound belongs to it.
     *
     * @return false without a lower bound
     */
    public boolean lowerInclusive() {
        return lowerInclusive;
    }

    /**
     * Whether the upper bound belongs to it.
     *
     * @return false without an upper bound
     */
    public boolean upperInclusive() {
        return upperInclusive;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Range<?> that
                && empty == that.empty
                && lowerInclusive == that.lowerInclusive
                && upperInclusive == that.upperInclusive
                && Objects.equals(lower, that.lower)
                && Objects.equals(upper, that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper, lowerInclusive, upperInclusive, empty);
    }

    /** PostgreSQL's notation, the bounds as they print: {@code [1,5)}. */
    @Override
    public String toString() {
        if (empty) {
            return "empty";
        }
        return (lowerInclusive ? "[" : "(")
                + (lower == null ? "" : lower)
                + ","
                + (upper == null ? "" : upper)
                + (upperInclusive ? "]" : ")");
    }
}
