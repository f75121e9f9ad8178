package dev.pgpx.types;

/**
 * The identity of a PostgreSQL type: its qualified catalog name and, for types with a fixed one, its object ids.
 * Source: <a href="https://www.postgresql.org/docs/current/catalog-pg-type.html">pg_type</a>. Immutable.
 *
 * @param schema {@code pg_catalog} for built-in types; empty for what the search path finds
 * @param name the catalog name: {@code int8}, not {@code bigint}
 * @param oid the object id; 0 for a type that each database numbers itself
 * @param arrayOid the object id of the type of arrays of it; 0 likewise
 */
public record PgType(String schema, String name, int oid, int arrayOid) {
    /** The schema of built-in types. */
    public static final String CATALOG = "pg_catalog";

    /**
     * A built-in type.
     *
     * @param name its catalog name
     * @param oid its object id
     * @param arrayOid the object id of its array type; 0 when it has none
     * @return the type
     */
    public static PgType builtIn(String name, int oid, int arrayOid) {
        return new PgType(CATALOG, name, oid, arrayOid);
    }

    /**
     * A type that a database or an extension defines.
     *
     * @param schema its schema; empty when the search path finds it
     * @param name its name, as in the catalog
     * @return the type, without object ids
     */
    public static PgType named(String schema, String name) {
        return new PgType(schema, name, 0, 0);
    }

    /**
     * Whether its object id is the same in every database.
     *
     * @return true for built-in types
     */
    public boolean isBuiltIn() {
        return oid != 0;
    }

    /**
     * The type of arrays of it.
     *
     * @return the array type, named as PostgreSQL does: an underscore and the name
     */
    public PgType array() {
        return new PgType(schema, "_" + name, arrayOid, 0);
    }
}
