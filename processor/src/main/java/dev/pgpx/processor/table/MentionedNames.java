package dev.pgpx.processor.table;

import dev.pgpx.query.text.SqlScanner;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names in a text of SQL that may be columns: quoted ones, and words that are not called as functions. */
public final class MentionedNames {
    /** Takes a name and where it stands. */
    private interface Sink {
        void name(String name, int start, int end);
    }

    private static final Pattern WORD = Pattern.compile("(?<![\\w.:$])[\\p{L}_][\\w\\p{L}$]*(?!\\s*\\()");

    private MentionedNames() {}

    /**
     * Finds names.
     *
     * @param sql an expression
     * @return the names in order, as the catalog has them, each once
     */
    public static Set<String> in(String sql) {
        Set<String> names = new LinkedHashSet<>();
        scan(sql, (name, start, end) -> names.add(name));
        return names;
    }

    /**
     * Puts other names in the place of some.
     *
     * @param sql an expression
     * @param others gives what to write for a name; empty to leave it
     * @return the expression with the other names
     */
    static String replaced(String sql, Function<String, Optional<String>> others) {
        StringBuilder text = new StringBuilder(sql);
        int[] added = new int[1];
        scan(sql, (name, start, end) -> others.apply(name).ifPresent(other -> {
            text.replace(start + added[0], end + added[0], other);
            added[0] += other.length() - (end - start);
        }));
        return text.toString();
    }

    private static void scan(String sql, Sink sink) {
        SqlScanner.scan(sql, (kind, start, end) -> {
            if (kind == SqlScanner.Kind.IDENTIFIER) {
                sink.name(sql.substring(start + 1, end - 1).replace("\"\"", "\""), start, end);
            } else if (kind == SqlScanner.Kind.CODE) {
                Matcher words = WORD.matcher(sql).region(start, end).useTransparentBounds(true);
                while (words.find()) {
                    sink.name(words.group().toLowerCase(Locale.ROOT), words.start(), words.end());
                }
            }
        });
    }
}
