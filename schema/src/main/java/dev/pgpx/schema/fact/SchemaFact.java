package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A schema of a database.
 *
 * @param name its name
 */
public record SchemaFact(String name) implements Fact {
    /**
     * The key of the schema that an object is in.
     *
     * @param object the object
     * @return the schema; none when the search path decides
     */
    public static Set<FactKey> of(ObjectName object) {
        return object.schema().isEmpty() ? Set.of() : Set.of(new SchemaFact(object.schema()).key());
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.SCHEMA, new ObjectName("", name));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
