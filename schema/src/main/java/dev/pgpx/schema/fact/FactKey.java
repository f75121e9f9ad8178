package dev.pgpx.schema.fact;

import java.util.Comparator;

/**
 * What a fact is about, and by which two schemas' facts are matched. Immutable; ordered by kind, then name.
 *
 * @param kind the kind
 * @param object the object; for parts of tables the table; for objects without a schema one with an empty schema
 * @param part the name of the part, the argument types of a routine; empty for whole objects
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

    /**
     * The key of an object that lies in no schema.
     *
     * @param kind the kind
     * @param name its name
     * @return the key
     */
    public static FactKey of(FactKind kind, String name) {
        return of(kind, new ObjectName("", name));
    }

    /**
     * The key of what is said about an object: its comment, its owner.
     *
     * @param kind the kind of what is said
     * @param of the object
     * @param more what tells several apart, the role of a privilege for instance; empty where there is one
     * @return the key
     */
    public static FactKey about(FactKind kind, FactKey of, String more) {
        String part = of.kind().text() + (of.part().isEmpty() ? "" : " " + of.part());
        return new FactKey(kind, of.object(), more.isEmpty() ? part : part + " " + more);
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }

    /** As messages name it: {@code column book.title}. */
    @Override
    public String toString() {
        String dot = part.isEmpty() || part.startsWith("(") ? "" : ".";
        return kind.text() + " " + object + dot + part;
    }
}
