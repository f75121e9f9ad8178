package dev.pgpx.database.settings;

import dev.pgpx.database.error.DatabaseMessages;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A secret: none, a constant, or one that is asked for whenever it is needed, for passwords that change. Its text never shows
 * it. Immutable; thread-safe as far as the supplier is.
 */
public final class Password {
    private static final Password NONE = new Password(null, null);

    private final @Nullable String constant;
    private final @Nullable Supplier<String> supplier;

    private Password(@Nullable String constant, @Nullable Supplier<String> supplier) {
        this.constant = constant;
        this.supplier = supplier;
    }

    /**
     * No secret.
     *
     * @return the password that is none
     */
    public static Password none() {
        return NONE;
    }

    /**
     * A constant.
     *
     * @param value the secret; the empty text is none, as for libpq
     * @return a password with this value
     */
    public static Password of(String value) {
        return value.isEmpty() ? NONE : new Password(value, null);
    }

    /**
     * A secret that is asked for.
     *
     * @param supplier asked for each new connection, from any thread; what it throws is thrown by whoever needed it
     * @return a password that is supplied
     */
    public static Password from(Supplier<String> supplier) {
        return new Password(null, Objects.requireNonNull(supplier, "supplier"));
    }

    /**
     * The secret as it is now; a supplier is asked.
     *
     * @return the secret; null when there is none
     * @throws SettingsException when the supplier gives null
     */
    public @Nullable String current() {
        if (supplier == null) {
            return constant;
        }
        String supplied = supplier.get();
        if (supplied == null) {
            throw new SettingsException(DatabaseMessages.CATALOG.problem("PGPX-2050"));
        }
        return supplied;
    }

    /**
     * Whether it is asked for whenever it is needed.
     *
     * @return true for a supplier
     */
    public boolean isSupplied() {
        return supplier != null;
    }

    /**
     * Whether there is no secret.
     *
     * @return true for neither constant nor supplier
     */
    public boolean isNone() {
        return constant == null && supplier == null;
    }

    /** Constants are equal by value, suppliers when they are the same object. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Password that && Objects.equals(constant, that.constant) && supplier == that.supplier;
    }

    @Override
    public int hashCode() {
        return Objects.hash(constant, System.identityHashCode(supplier));
    }

    /** {@code ***}, or {@code none}. */
    @Override
    public String toString() {
        return isNone() ? "none" : "***";
    }
}
