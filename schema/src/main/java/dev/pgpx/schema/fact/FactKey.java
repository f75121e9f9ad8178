package dev.pgpx.schema.fact;

import org.jspecify.annotations.Nullable;

/**
 * What a fact is about, and by which two schemas' facts are matched. Immutable; ordered by kind, then name.
 *
 * @param kind the kind
 * @param object the object; for parts of tables the table; for objects without a schema one with an empty schema
 * @param part the name of the part, the argument types of a routine; empty for whole objects
 */
public record FactKey(FactKind kind, ObjectName object, String part) implements Comparable<FactKey> {
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
        int order = kind.compareTo(other.kind);
        if (order == 0) {
            order = object.compareTo(other.object);
        }
        return order == 0 ? part.compareTo(other.part) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FactKey that
                && kind == that.kind
                && part.equals(that.part)
                && object.equals(that.object);
    }

    @Override
    public int hashCode() { // written out: keys are looked up often, and what records have for it is slow at first
        return (31 * kind.hashCode() + object.hashCode()) * 31 + part.hashCode();
    }

    /** As messages name it: {@code column book.title}. */
    @Override
    public String toString() {
        String dot = part.isEmpty() || part.startsWith("(") ? "" : ".";
        return kind.text() + " " + object + dot + part;
    }
}
