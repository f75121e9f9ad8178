package dev.pgpx.cli.output;

import java.util.Set;

/**
 * A column of a result.
 *
 * @param name its name
 * @param type its type's name in the catalog, {@code int4} for instance; empty when it is not known
 */
public record ResultColumn(String name, String type) {
    private static final Set<String> NUMBERS = Set.of("int2", "int4", "int8", "float4", "float8", "numeric", "oid");

    /** A column of text. */
    public static ResultColumn text(String name) {
        return new ResultColumn(name, "text");
    }

    /** A column of whole numbers. */
    public static ResultColumn number(String name) {
        return new ResultColumn(name, "int8");
    }

    boolean isNumber() {
        return NUMBERS.contains(type);
    }

    boolean isBoolean() {
        return type.equals("bool");
    }

    boolean isJson() {
        return type.equals("json") || type.equals("jsonb");
    }
}
