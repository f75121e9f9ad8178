package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import java.util.regex.Pattern;

/**
 * The name of a text search configuration. It stands in the text and is no parameter: only then does the server use an index
 * on {@code to_tsvector} with the same name.
 */
final class TextSearchName {
    private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_]*";
    private static final Pattern FORM = Pattern.compile(WORD + "(\\." + WORD + ")?");

    private TextSearchName() {}

    /**
     * The configuration as an expression.
     *
     * @throws QueryException when the name has other characters than letters, digits and underscores, and a dot after a schema
     */
    static Node of(String name) {
        if (!FORM.matcher(name).matches()) {
            throw QueryException.of("PGPX-1260", name);
        }
        int dot = name.indexOf('.');
        String quoted = Identifiers.quote(dot < 0 ? "" : name.substring(0, dot), name.substring(dot + 1));
        return new Node.Text(Identifiers.literal(quoted) + "::regconfig");
    }
}
