package dev.pgpx.migrate.file;

import dev.pgpx.migrate.error.MigrationException;
import java.util.regex.Pattern;

/**
 * The version of a migration: a whole number of any length, mostly the moment when it was written ({@code 20261121093000}).
 * Ordered and equal as numbers, so {@code 007} is {@code 7}. Immutable.
 *
 * @param digits its digits, without leading zeros
 */
public record Version(String digits) implements Comparable<Version> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,200}");

    /**
     * Drops leading zeros.
     *
     * @throws MigrationException when it is no number of at most 200 digits
     */
    public Version {
        if (!DIGITS.matcher(digits).matches()) {
            throw MigrationException.of("PGPX-7002", digits);
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
            zeros++;
        }
        digits = digits.substring(zeros);
    }

    /**
     * The version of a text.
     *
     * @param text digits
     * @return the version
     * @throws MigrationException when it is no number of at most 200 digits
     */
    public static Version of(String text) {
        return new Version(text);
    }

    @Override
    public int compareTo(Version other) {
        int longer = Integer.compare(digits.length(), other.digits.length());
        return longer != 0 ? longer : digits.compareTo(other.digits);
    }

    /** Its digits. */
    @Override
    public String toString() {
        return digits;
    }
}
