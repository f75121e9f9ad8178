package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;

/**
 * What operations are about. Names are as the catalog has them, unquoted; an empty schema means the first one of the search
 * path.
 */
public final class Keys {
    private Keys() {}

    /**
     * The name of a table, type …
     *
     * @param schema its schema
     * @param name its name
     * @return the name
     */
    public static ObjectName name(String schema, String name) {
        return new ObjectName(schema, name);
    }

    /**
     * A schema.
     *
     * @param name its name
     * @return its key
     */
    public static FactKey schema(String name) {
        return FactKey.of(FactKind.SCHEMA, name);
    }

    /**
     * A table.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey table(String schema, String name) {
        return FactKey.of(FactKind.TABLE, name(schema, name));
    }

    /**
     * A view.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey view(String schema, String name) {
        return FactKey.of(FactKind.VIEW, name(schema, name));
    }

    /**
     * A materialized view.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey materializedView(String schema, String name) {
        return FactKey.of(FactKind.MATERIALIZED_VIEW, name(schema, name));
    }

    /**
     * A sequence that belongs to no identity column.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey sequence(String schema, String name) {
        return FactKey.of(FactKind.SEQUENCE, name(schema, name));
    }

    /**
     * An enum type.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey enumType(String schema, String name) {
        return FactKey.of(FactKind.ENUM, name(schema, name));
    }

    /**
     * A domain.
     *
     * @param schema its schema
     * @param name its name
     * @return its key
     */
    public static FactKey domain(String schema, String name) {
        return FactKey.of(FactKind.DOMAIN, name(schema, name));
    }

    /**
     * A function.
     *
     * @param schema its schema
     * @param name its name
     * @param types the types of its arguments as the server writes them: {@code integer, text}; empty for none
     * @return its key
     */
    public static FactKey function(String schema, String name, String types) {
        return new FactKey(FactKind.FUNCTION, name(schema, name), "(" + types + ")");
    }

    /**
     * A procedure.
     *
     * @param schema its schema
     * @param name its name
     * @param types the types of its arguments as the server writes them: {@code integer, text}; empty for none
     * @return its key
     */
    public static FactKey procedure(String schema, String name, String types) {
        return new FactKey(FactKind.PROCEDURE, name(schema, name), "(" + types + ")");
    }

    /**
     * A column.
     *
     * @param schema the schema of its table
     * @param table its table
     * @param name its name
     * @return its key
     */
    public static FactKey column(String schema, String table, String name) {
        return part(FactKind.COLUMN, schema, table, name);
    }

    /**
     * An index that belongs to no constraint.
     *
     * @param schema the schema of its table
     * @param table its table
     * @param name its name
     * @return its key
     */
    public static FactKey index(String schema, String table, String name) {
        return part(FactKind.INDEX, schema, table, name);
    }

    /**
     * A part of a table: a constraint, trigger, policy or rule.
     *
     * @param kind its kind
     * @param schema the schema of its table
     * @param table its table
     * @param name its name
     * @return its key
     */
    public static FactKey part(FactKind kind, String schema, String table, String name) {
        return new FactKey(kind, name(schema, table), name);
    }
}
