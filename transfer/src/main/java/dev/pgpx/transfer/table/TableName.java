package dev.pgpx.transfer.table;

import dev.pgpx.query.text.Identifiers;

/**
 * The name of a table, exactly as the catalog has it.
 *
 * @param schema its schema; empty for the first of the search path that has it
 * @param name its name
 */
public record TableName(String schema, String name) {
    /**
     * Reads a name that a person wrote: {@code author}, {@code shop.author}, or with double quotes around a part that contains a dot
     * or a quote. Letters stay as they are, quoted or not.
     *
     * @param text the text
     * @return the name
     */
    public static TableName parse(String text) {
        int dot = firstDot(text);
        return dot < 0
                ? new TableName("", unquoted(text))
                : new TableName(unquoted(text.substring(0, dot)), unquoted(text.substring(dot + 1)));
    }

    private static int firstDot(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '.' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String unquoted(String part) {
        boolean quoted = part.length() > 2 && part.startsWith("\"") && part.endsWith("\"");
        return quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }

    /**
     * The name as SQL text.
     *
     * @return quoted where needed
     */
    public String sql() {
        return Identifiers.quote(schema, name);
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
