package dev.pgpx.schema.draw;

import dev.pgpx.query.text.Identifiers;
import java.util.Map;

/** PostgreSQL's own short names of types. */
final class TypeNames {
    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "timestamp without time zone", "timestamp",
            "timestamp with time zone", "timestamptz",
            "time without time zone", "time",
            "time with time zone", "timetz",
            "double precision", "float8",
            "bit varying", "varbit",
            "character", "char");

    private TypeNames() {}

    /** A type in short: without the schema that it shares with the table, {@code varchar} for {@code character varying}. */
    static String brief(String type, String schema) {
        String prefix = schema.isEmpty() ? "" : Identifiers.quote(schema) + ".";
        String own = type.startsWith(prefix) ? type.substring(prefix.length()) : type;
        for (Map.Entry<String, String> name : SHORT.entrySet()) {
            String full = name.getKey();
            if (own.startsWith(full) && isEnd(own, full.length())) {
                return name.getValue() + own.substring(full.length());
            }
            int space = full.indexOf(' ');
            if (space > 0
                    && full.startsWith("time")
                    && own.startsWith(full.substring(0, space) + "(")
                    && own.endsWith(full.substring(space))) {
                return name.getValue() + own.substring(space, own.length() - full.length() + space);
            }
        }
        return own;
    }

    /** {@code character} begins {@code character varying}, too. */
    private static boolean isEnd(String type, int at) {
        return at == type.length() || type.charAt(at) == '(' || type.charAt(at) == '[';
    }
}
