package dev.pgpx.cli.shell;

import dev.pgpx.database.error.ServerError;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A failure for the person who typed the statement: the server's own detail and hint, which may show the data that he sees
 * anyway, instead of what a program could do.
 */
final class FailureText {
    private FailureText() {}

    static String of(PgpxException failure) {
        return failure instanceof StatementException statement
                ? of(statement)
                : failure.problem().text();
    }

    private static String of(StatementException failure) {
        Problem problem = failure.problem();
        ServerError error = failure.error();
        StringBuilder text = new StringBuilder(problem.code()).append(": ").append(problem.what());
        String where = problem.where() == null ? "" : problem.where();
        int excerpt = where.indexOf("line ");
        append(text, "", excerpt < 0 ? null : where.substring(excerpt));
        append(text, "", error.detail());
        append(text, "hint: ", error.hint());
        append(text, "in ", error.where());
        return text.toString();
    }

    private static void append(StringBuilder text, String before, @Nullable String fact) {
        if (fact != null) {
            text.append("\n  ").append(before).append(fact.replace("\n", "\n  "));
        }
    }
}
