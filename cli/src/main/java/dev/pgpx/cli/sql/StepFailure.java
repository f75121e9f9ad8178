package dev.pgpx.cli.sql;

import dev.pgpx.cli.error.CommandException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.schema.script.ScriptPlace;
import dev.pgpx.types.error.PgpxException;
import org.jspecify.annotations.Nullable;

/** Tells the place of a failure in the script, or in what was typed. */
final class StepFailure {
    private static final int WIDTH = 120;
    private static final String SYNTAX_ERROR = "42601";

    private StepFailure() {}

    /** What is to be thrown instead. */
    static PgpxException of(StatementException failure, SqlStep step, BoundSql bound) {
        int position = failure.error().position();
        int at = position < 1 ? -1 : bound.written(position);
        if (at >= 0
                && SYNTAX_ERROR.equals(failure.sqlState())
                && bound.statement().parameters().count() == 0) {
            String name = parameterAt(step.sql(), at);
            if (name != null) {
                return CommandException.parameterWithoutValue(name, step.label());
            }
        }
        return step.place().isEmpty()
                ? failure
                : CommandException.at(place(step.place().get(), step.sql(), at), failure);
    }

    private static @Nullable String parameterAt(String sql, int at) {
        if (at >= sql.length() || sql.charAt(at) != ':') {
            return null;
        }
        int end = at + 1;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '_')) {
            end++;
        }
        return end == at + 1 ? null : sql.substring(at + 1, end);
    }

    /** {@code book.sql:12:8}, and the line there with a caret below. */
    private static String place(ScriptPlace statement, String sql, int at) {
        if (at < 0) {
            return statement.toString();
        }
        int lineStart = sql.lastIndexOf('\n', at - 1) + 1;
        int lines =
                (int) sql.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int column = at - lineStart + (lines == 0 ? statement.column() : 1);
        String place = new ScriptPlace(statement.file(), statement.line() + lines, column).toString();
        int from = Math.max(lineStart, at - WIDTH / 2);
        int lineEnd = sql.indexOf('\n', at);
        int to = Math.min(lineEnd < 0 ? sql.length() : lineEnd, from + WIDTH);
        String line =
                sql.substring(from, to).replace('\t', ' ').replace('\r', ' ').stripTrailing();
        return place + "\n" + line + "\n" + " ".repeat(sql.codePointCount(from, at)) + "^";
    }
}
