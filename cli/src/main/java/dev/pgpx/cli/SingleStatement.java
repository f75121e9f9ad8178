package dev.pgpx.cli;

import dev.pgpx.query.text.SqlScanner;
import java.util.regex.Pattern;

/** Refuses a text of several statements, of which only the first would show its result. */
final class SingleStatement {
    /** Since PostgreSQL 14 the body of a routine may be statements of its own, each with its semicolon. */
    private static final Pattern ROUTINE_BODY = Pattern.compile("(?is)\\bbegin\\s+atomic\\b");

    private SingleStatement() {}

    static void check(String text) {
        StringBuilder code = new StringBuilder(text.length());
        SqlScanner.scan(text, (kind, start, end) -> {
            switch (kind) {
                case CODE -> code.append(text, start, end);
                case COMMENT -> code.append(' ');
                default -> code.append('x');
            }
        });
        String statements = code.toString().strip();
        int first = statements.indexOf(';');
        boolean several = first >= 0
                && !statements.substring(first).replaceAll("[;\\s]", "").isEmpty();
        if (several && !ROUTINE_BODY.matcher(statements).find()) {
            throw UsageException.of("PGPX-6007");
        }
    }
}
