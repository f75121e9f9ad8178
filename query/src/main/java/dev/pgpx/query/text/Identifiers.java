package dev.pgpx.query.text;

import java.util.Set;

/**
 * Names in SQL text. Every identifier that pgpx puts into a statement goes through {@link #quote(String)}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html">SQL Key Words</a>, 13 to 18.
 */
public final class Identifiers {
    /** The longest name that PostgreSQL keeps whole, in bytes of UTF-8. */
    public static final int MAX_BYTES = 63;

    /** The words that cannot name a table or column unquoted, of all supported versions. */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate"
                            + " collation column concurrently constraint create cross current_catalog current_date current_role"
                            + " current_schema current_time current_timestamp current_user default deferrable desc distinct do else"
                            + " end except false fetch for foreign freeze from full grant group having ilike in initially inner"
                            + " intersect into is isnull join lateral leading left like limit localtime localtimestamp natural not"
                            + " notnull null offset on only or order outer overlaps placing primary references returning right"
                            + " select session_user similar some symmetric system_user table tablesample then to trailing true"
                            + " union unique user using variadic verbose when where window with"
                            // these may name a column, but not everywhere
                            + " between bigint bit boolean char character coalesce dec decimal exists extract float greatest"
                            + " grouping inout int integer interval json json_array json_arrayagg json_exists json_object"
                            + " json_objectagg json_query json_scalar json_serialize json_table json_value least merge_action"
                            + " national nchar none normalize nullif numeric out overlay position precision real row setof"
                            + " smallint substring time timestamp treat trim values varchar xmlattributes xmlconcat xmlelement"
                            + " xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable"
                            // these cannot be an alias without AS
                            + " day filter hour minute month over second varying within without year")
                    .split(" "));

    private Identifiers() {}

    /**
     * A name as SQL text: as it is when it needs no quotes, else quoted.
     *
     * @param name the name, as the catalog has it
     * @return text that the server reads as exactly this name
     * @throws IllegalArgumentException when it is empty or contains a NUL character, which no name can
     */
    public static String quote(String name) {
        if (name.isEmpty() || name.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name in SQL is neither empty nor contains a NUL character");
        }
        return isPlain(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /**
     * A qualified name as SQL text.
     *
     * @param schema the schema; empty for none
     * @param name the name
     * @return both, each quoted where needed, joined by a dot
     */
    public static String quote(String schema, String name) {
        return schema.isEmpty() ? quote(name) : quote(schema) + "." + quote(name);
    }

    /**
     * Quotes a name that may have a schema before it.
     *
     * @param name {@code name} or {@code schema.name}, unquoted; for a name with a dot in it there is {@link #quote(String,
     *     String)}
     * @return the quoted name
     * @throws IllegalArgumentException when a part is empty or contains a NUL character
     */
    public static String quoteQualified(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? quote(name) : quote(name.substring(0, dot), name.substring(dot + 1));
    }

    /**
     * A text as an SQL string constant.
     *
     * @param text the text
     * @return the constant, with its quotes
     * @throws IllegalArgumentException when it contains a NUL character, which PostgreSQL cannot hold
     */
    public static String literal(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a string constant in SQL contains no NUL character");
        }
        String quoted = "'" + text.replace("'", "''") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Whether a word in lower case is one of the keywords that are more than names. */
    static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0)) {
                return false;
            }
        }
        return !RESERVED.contains(name);
    }
}
