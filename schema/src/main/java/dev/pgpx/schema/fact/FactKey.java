package dev.pgpx.schema.fact;

import java.util.Comparator;

/**
 * What a fact is about, and by which two schemas' facts are matched. Immutable; ordered by kind, then name.
 *
 * @param kind the kind
 * @param object the object; for parts of tables the table
 * @param part the name of the part; empty for whole objects
 */
public record FactKey(FactKind kind, ObjectName object, String part) implements Comparable<FactKey> {
    private static final Comparator<FactKey> ORDER =
            Comparator.comparing(FactKey::kind).thenComparing(FactKey::object).thenComparing(FactKey::part);

    /**
     * The key of a whole object.
     *
     * @param kind the kind
     * @param object the object
     * @return the key
     */
    public static FactKey of(FactKind kind, ObjectName object) {
        return new FactKey(kind, object, "");
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
