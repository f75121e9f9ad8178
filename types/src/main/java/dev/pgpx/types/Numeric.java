package dev.pgpx.types;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any {@code numeric} of PostgreSQL: a decimal number, NaN or one of the infinities (which servers from 14 on have). Ordered as
 * the server orders: NaN equals itself and is above everything. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-numeric.html">numeric types</a>.
 */
public final class Numeric implements Comparable<Numeric> {
    /** {@code NaN}. */
    public static final Numeric NAN = new Numeric(null, "NaN", 2);

    /** {@code Infinity}. */
    public static final Numeric INFINITY = new Numeric(null, "Infinity", 1);

    /** {@code -Infinity}. */
    public static final Numeric NEGATIVE_INFINITY = new Numeric(null, "-Infinity", -1);

    private final @Nullable BigDecimal value;
    private final String special;
    private final int rank;

    private Numeric(@Nullable BigDecimal value, String special, int rank) {
        this.value = value;
        this.special = special;
        this.rank = rank;
    }

    /**
     * A decimal number.
     *
     * @param value the number
     * @return the same number
     */
    public static Numeric of(BigDecimal value) {
        return new Numeric(Objects.requireNonNull(value), "", 0);
    }

    /**
     * Whether it is a decimal number.
     *
     * @return false for NaN and the infinities
     */
    public boolean isFinite() {
        return value != null;
    }

    /**
     * The decimal number.
     *
     * @return the number; null for NaN and the infinities
     */
    public @Nullable BigDecimal orNull() {
        return value;
    }

    @Override
    public int compareTo(Numeric other) {
        return value != null && other.value != null ? value.compareTo(other.value) : Integer.compare(rank, other.rank);
    }

    /** Equal in number and in digits after the point, as {@code BigDecimal} is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Numeric that && rank == that.rank && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * rank + Objects.hashCode(value);
    }

    /** The number without an exponent, {@code NaN}, {@code Infinity} or {@code -Infinity}. */
    @Override
    public String toString() {
        return value != null ? value.toPlainString() : special;
    }
}
