package dev.pgpx.processor.table;

import dev.pgpx.query.text.SqlScanner;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a text of SQL that may be columns: quoted ones, and words that are not called as functions. */
final class MentionedNames {
    private static final Pattern WORD = Pattern.compile("(?<![\\w.:$])[\\p{L}_][\\w\\p{L}$]*(?!\\s*\\()");

    private MentionedNames() {}

    /**
     * Finds names.
     *
     * @param sql an expression
     * @return the names in order, as the catalog has them, each once
     */
    static Set<String> in(String sql) {
        Set<String> names = new LinkedHashSet<>();
        SqlScanner.scan(sql, (kind, start, end) -> {
            if (kind == SqlScanner.Kind.IDENTIFIER) {
                names.add(sql.substring(start + 1, end - 1).replace("\"\"", "\""));
            } else if (kind == SqlScanner.Kind.CODE) {
                Matcher words = WORD.matcher(sql).region(start, end).useTransparentBounds(true);
                while (words.find()) {
                    names.add(words.group().toLowerCase(Locale.ROOT));
                }
            }
        });
        return names;
    }
}
