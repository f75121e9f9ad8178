package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.PgType;
import java.util.Set;

/** The names of types in SQL text. */
final class TypeNames {
    /** Keywords that mean the type of the same name when no modifier follows; of {@code bit} and {@code char} that is not so. */
    private static final Set<String> KEYWORDS =
            Set.of("numeric", "interval", "time", "timestamp", "varchar", "json", "boolean");

    private TypeNames() {}

    static String of(PgType type) {
        boolean array = type.name().startsWith("_");
        String element = array ? type.name().substring(1) : type.name();
        String schema = type.schema().equals(PgType.CATALOG) ? "" : type.schema();
        boolean plain = schema.isEmpty() && KEYWORDS.contains(element);
        return (plain ? element : Identifiers.quote(schema, element)) + (array ? "[]" : "");
    }
}
