package dev.pgpx.types;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value or one of the two infinities, as the {@code date}, {@code timestamp} and {@code timestamptz} of PostgreSQL have them:
 * before, or after, all finite values. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-datetime.html">date/time types</a>, special values.
 *
 * @param <T> the type of the finite values
 */
public final class Extended<T> {
    private static final Extended<?> INFINITY = new Extended<>(null, true);
    private static final Extended<?> NEGATIVE_INFINITY = new Extended<>(null, false);

    private final @Nullable T value;
    private final boolean positive;

    private Extended(@Nullable T value, boolean positive) {
        this.value = value;
        this.positive = positive;
    }

    /**
     * A finite value.
     *
     * @param value the value
     * @param <T> its type
     * @return the value as one of the extended line
     */
    public static <T> Extended<T> of(T value) {
        return new Extended<>(Objects.requireNonNull(value), false);
    }

    /**
     * {@code infinity}, after all finite values.
     *
     * @param <T> the type of the finite values
     * @return the infinity
     */
    @SuppressWarnings("unchecked")
    public static <T> Extended<T> infinity() {
        return (Extended<T>) INFINITY;
    }

    /**
     * {@code -infinity}, before all finite values.
     *
     * @param <T> the type of the finite values
     * @return the infinity
     */
    @SuppressWarnings("unchecked")
    public static <T> Extended<T> negativeInfinity() {
        return (Extended<T>) NEGATIVE_INFINITY;
    }

    /**
     * Whether it is a value and no infinity.
     *
     * @return true for finite values
     */
    public boolean isFinite() {
        return value != null;
    }

    /**
     * Whether it is {@code infinity}.
     *
     * @return false for finite values and for {@code -infinity}
     */
    public boolean isInfinity() {
        return value == null && positive;
    }

    /**
     * Whether it is {@code -infinity}.
     *
     * @return false for finite values and for {@code infinity}
     */
    public boolean isNegativeInfinity() {
        return value == null && !positive;
    }

    /**
     * The finite value.
     *
     * @return the value, or null for an infinity
     */
    public @Nullable T orNull() {
        return value;
    }

    /**
     * Converts the finite value; the infinities stay.
     *
     * @param conversion from one type to the other
     * @param <R> the other type
     * @return the converted value
     */
    public <R> Extended<R> map(Function<? super T, ? extends R> conversion) {
        if (value != null) {
            return of(conversion.apply(value));
        }
        return positive ? infinity() : negativeInfinity();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Extended<?> that && positive == that.positive && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value) * 2 + (positive ? 1 : 0);
    }

    /** The value as it prints, {@code infinity} or {@code -infinity}. */
    @Override
    public String toString() {
        if (value != null) {
            return value.toString();
        }
        return positive ? "infinity" : "-infinity";
    }
}
