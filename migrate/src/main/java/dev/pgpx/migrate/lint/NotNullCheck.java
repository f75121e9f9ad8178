package dev.pgpx.migrate.lint;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a check that says that a column is not null, as people write it and as {@code pg_get_constraintdef} does. */
final class NotNullCheck {
    private static final Pattern PATTERN = Pattern.compile(
            "\\(*\\s*(\"(?:[^\"]|\"\")+\"|[\\w$]+)\\s+is\\s+not\\s+null\\s*\\)*", Pattern.CASE_INSENSITIVE);

    private NotNullCheck() {}

    static boolean says(String expression, String column) {
        Matcher matcher = PATTERN.matcher(expression.strip());
        if (!matcher.matches()) {
            return false;
        }
        String name = matcher.group(1);
        String plain = name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name.toLowerCase(Locale.ROOT);
        return plain.equals(column);
    }
}
