package dev.pgpx.schema.models;

import java.util.List;

/**
 * A type of columns that a word names.
 *
 * @param sql its name in a model
 * @param java its Java type
 * @param family what its values are
 * @param limits the numbers that may stand behind it between parentheses, in order
 */
record ColumnWord(String sql, JavaType java, Family family, List<Limit> limits) {
    /** Copies the limits. */
    ColumnWord {
        limits = List.copyOf(limits);
    }

    /** What values are, as far as defaults and checks differ by it. */
    enum Family {
        TEXT,
        NUMBER,
        BOOLEAN,
        OTHER
    }

    /**
     * What a number between parentheses may be.
     *
     * @param name what it says
     * @param least the least value
     * @param most the greatest value
     */
    record Limit(String name, int least, int most) {}

    /** Whether the server numbers rows by it, or makes UUIDs of it. */
    boolean isGenerated() {
        return List.of("short", "int", "long", "UUID").contains(java.name());
    }
}
