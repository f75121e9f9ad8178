package dev.pgpx.schema.fact;

import dev.pgpx.query.text.Identifiers;
import java.util.Comparator;

/**
 * The name of an object of a database. Immutable; ordered by schema, then name.
 *
 * @param schema its schema; empty when the search path decides
 * @param name its name, unquoted
 */
public record ObjectName(String schema, String name) implements Comparable<ObjectName> {
    private static final Comparator<ObjectName> ORDER =
            Comparator.comparing(ObjectName::schema).thenComparing(ObjectName::name);

    /**
     * The name as SQL text.
     *
     * @return the name, qualified and quoted where needed
     */
    public String sql() {
        return Identifiers.quote(schema, name);
    }

    @Override
    public int compareTo(ObjectName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return sql();
    }
}
