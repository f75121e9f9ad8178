package dev.pgpx.schema.fact;

import dev.pgpx.query.text.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * The name of an object of a database. Immutable; ordered by schema, then name.
 *
 * @param schema its schema; empty when the search path decides
 * @param name its name, unquoted
 */
public record ObjectName(String schema, String name) implements Comparable<ObjectName> {
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
        int order = schema.compareTo(other.schema);
        return order == 0 ? name.compareTo(other.name) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectName that && name.equals(that.name) && schema.equals(that.schema);
    }

    @Override
    public int hashCode() { // written out: names are keys, and what records have for it is slow at first
        return 31 * schema.hashCode() + name.hashCode();
    }

    @Override
    public String toString() {
        return sql();
    }
}
