package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Map;

/**
 * A type as a statement names it. Immutable.
 *
 * @param name its name; that of a built-in type is the one of the catalog's {@code format_type}, without modifiers:
 *     {@code integer} for {@code int4}, {@code character varying} for {@code varchar}
 * @param modifiers what stands in parentheses: {@code [10, 2]} of {@code numeric(10,2)}
 * @param isArray whether it is an array of these
 */
public record TypeName(ObjectName name, List<String> modifiers, boolean isArray) {
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("serial4", "serial"),
            Map.entry("serial8", "bigserial"),
            Map.entry("serial2", "smallserial"),
            Map.entry("bool", "boolean"),
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("national character varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("nchar", "character"),
            Map.entry("national character", "character"),
            Map.entry("national char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("float", "double precision"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    /** Takes a copy. */
    public TypeName {
        modifiers = List.copyOf(modifiers);
    }

    /**
     * Reads a type.
     *
     * @param sql the type as SQL text, as {@code format_type} gives it or as it stands in a statement
     * @return the type
     * @throws IllegalArgumentException when the text does not begin with a name
     */
    public static TypeName of(String sql) {
        try {
            return TypeReader.read(new Cursor(sql));
        } catch (Cursor.Unrecognised unrecognised) {
            throw new IllegalArgumentException("not the name of a type: " + sql, unrecognised);
        }
    }

    static TypeName of(ObjectName name, List<String> modifiers, boolean isArray) {
        ObjectName known = name.schema().isEmpty() || name.schema().equals("pg_catalog")
                ? new ObjectName("", ALIASES.getOrDefault(name.name(), name.name()))
                : name;
        return new TypeName(known, modifiers, isArray);
    }

    /**
     * Whether it is a type of PostgreSQL's own, by its name without a schema.
     *
     * @param type as {@code format_type} names it
     * @return true when it is, and no array
     */
    public boolean is(String type) {
        return !isArray && name.schema().isEmpty() && name.name().equals(type);
    }

    /**
     * The type as SQL text.
     *
     * @return {@code numeric(10,2)[]}
     */
    public String sql() {
        String base = name.schema().isEmpty() ? name.name() : name.sql();
        String in = modifiers.isEmpty() ? "" : "(" + String.join(",", modifiers) + ")";
        int zone = base.indexOf(" with");
        String text = zone < 0 ? base + in : base.substring(0, zone) + in + base.substring(zone);
        return isArray ? text + "[]" : text;
    }

    @Override
    public String toString() {
        return sql();
    }
}
