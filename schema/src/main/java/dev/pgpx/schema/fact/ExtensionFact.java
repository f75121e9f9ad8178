package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * An extension. What belongs to it is left to it.
 *
 * @param name its name
 * @param schema the schema of its objects
 * @param version its version
 */
public record ExtensionFact(String name, String schema, String version) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.EXTENSION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return schema.equals("pg_catalog") ? Set.of() : Set.of(new SchemaFact(schema).key());
    }
}
