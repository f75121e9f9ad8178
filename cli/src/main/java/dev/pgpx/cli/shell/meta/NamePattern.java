package dev.pgpx.cli.shell.meta;

import dev.pgpx.query.text.Identifiers;

/**
 * A pattern of names as psql understands it: {@code *} for any characters, {@code ?} for one, a dot behind a schema, quotes
 * around what is meant exactly; without quotes in lower case.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-PATTERNS">psql, Patterns</a>.
 */
final class NamePattern {
    private final String schema;
    private final String name;

    private NamePattern(String schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    static NamePattern of(String text) {
        StringBuilder expression = new StringBuilder();
        String before = "";
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted) {
                expression.append(literal(c));
            } else if (c == '.') {
                before = expression.toString();
                expression.setLength(0);
            } else {
                expression.append(c == '*' ? ".*" : c == '?' ? "." : literal(Character.toLowerCase(c)));
            }
        }
        return new NamePattern(before, expression.toString());
    }

    private static String literal(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c >= 0x80 ? String.valueOf(c) : "\\" + c;
    }

    boolean isEmpty() {
        return name.isEmpty() && schema.isEmpty();
    }

    boolean hasSchema() {
        return !schema.isEmpty();
    }

    /**
     * A condition for names, to stand behind others.
     *
     * @param schemaColumn the schema's name; empty where things have none
     * @param nameColumn the thing's name
     * @param visible what is true of things that need no schema
     */
    String condition(String schemaColumn, String nameColumn, String visible) {
        StringBuilder sql = new StringBuilder();
        if (!name.isEmpty()) {
            sql.append(" and ").append(matches(nameColumn, name));
        }
        if (!schemaColumn.isEmpty()) {
            sql.append(" and ").append(schema.isEmpty() ? visible : matches(schemaColumn, schema));
        }
        return sql.toString();
    }

    private static String matches(String column, String expression) {
        return column + "::pg_catalog.text operator(pg_catalog.~) " + Identifiers.literal("^(" + expression + ")$")
                + " collate pg_catalog.\"default\"";
    }
}
