package dev.pgpx.schema.catalog;

import dev.pgpx.schema.fact.IndexFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the server writes behind an expression in the definition of an index, which only it knows when to leave out: {@code
 * COLLATE "C" text_pattern_ops DESC NULLS LAST}.
 *
 * @param collation the collation, as SQL text
 * @param operatorClass the operator class with its parameters, as SQL text
 * @param descending whether greater values come first
 * @param nullsFirst whether nulls come first
 */
record IndexKeyText(
        Optional<String> collation, Optional<String> operatorClass, boolean descending, boolean nullsFirst) {
    private static final String COLLATE = " COLLATE ";

    /**
     * Takes a definition apart.
     *
     * @param definition what {@code pg_get_indexdef} says
     * @param expressions the expressions in it, in order, as it writes them
     * @return what follows each of them
     */
    static List<IndexKeyText> of(String definition, List<String> expressions) {
        List<IndexKeyText> texts = new ArrayList<>();
        int at = definition.indexOf(" USING ", afterName(definition)) + 1;
        at = definition.indexOf('(', at) + 1;
        for (String expression : expressions) {
            if (!definition.startsWith(expression, at)) {
                throw new IllegalStateException("no \"" + expression + "\" at " + at + " of " + definition);
            }
            int from = at + expression.length();
            int end = end(definition, from);
            texts.add(parse(definition.substring(from, end)));
            at = end + ", ".length();
        }
        return texts;
    }

    /** Nothing but a direction, from the bits of {@code pg_index.indoption}. */
    static IndexKeyText plain(int option) {
        return new IndexKeyText(Optional.empty(), Optional.empty(), (option & 1) != 0, (option & 2) != 0);
    }

    /** The key with this behind its expression. */
    IndexFact.Key key(String expression, Optional<String> column, Optional<Integer> statistics) {
        return new IndexFact.Key(expression, column, collation, operatorClass, descending, nullsFirst, statistics);
    }

    /** Names can contain what looks like a keyword. */
    private static int afterName(String definition) {
        int at = skip(definition, definition.indexOf("INDEX ") + "INDEX ".length());
        int on = definition.indexOf(" ON ", at) + " ON ".length();
        return skip(definition, definition.startsWith("ONLY ", on) ? on + "ONLY ".length() : on);
    }

    private static IndexKeyText parse(String suffix) {
        String rest = suffix;
        boolean descending = false;
        Optional<Boolean> nullsFirst = Optional.empty();
        if (rest.endsWith(" NULLS FIRST") || rest.endsWith(" NULLS LAST")) {
            nullsFirst = Optional.of(rest.endsWith(" NULLS FIRST"));
            rest = rest.substring(0, rest.lastIndexOf(" NULLS "));
        }
        if (rest.endsWith(" DESC")) {
            descending = true;
            rest = rest.substring(0, rest.length() - " DESC".length());
        }
        Optional<String> collation = Optional.empty();
        if (rest.startsWith(COLLATE)) {
            int end = skip(rest, COLLATE.length());
            collation = Optional.of(rest.substring(COLLATE.length(), end));
            rest = rest.substring(end);
        }
        Optional<String> operatorClass = rest.isBlank() ? Optional.empty() : Optional.of(rest.strip());
        return new IndexKeyText(collation, operatorClass, descending, nullsFirst.orElse(descending));
    }

    /** Where a qualified name ends. */
    private static int skip(String text, int from) {
        int at = from;
        boolean quoted = false;
        while (at < text.length() && (quoted || text.charAt(at) != ' ')) {
            quoted ^= text.charAt(at) == '"';
            at++;
        }
        return at;
    }

    /** Where a key ends: at a comma or a closing parenthesis outside of quotes and parentheses. */
    private static int end(String text, int from) {
        int depth = 0;
        char quote = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (depth == 0 && (c == ',' || c == ')')) {
                return at;
            } else if (c == ')') {
                depth--;
            }
        }
        throw new IllegalStateException("no end of the key at " + from + " of " + text);
    }
}
