package dev.pgpx.query;

import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.StatementEnd;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The SQL text of one statement, checked and with {@code :name} turned into positional parameters; a name used twice is
 * sent twice. Made once for a text, whatever is bound to it. Immutable.
 */
final class NamedParameters {
    private final String sql;
    private final List<String> names;
    private final boolean positional;
    private final boolean endsInComment;

    private NamedParameters(Reading reading) {
        this.sql = reading.sql.toString();
        this.names = List.copyOf(reading.names);
        this.positional = reading.positional;
        this.endsInComment = reading.endsInComment;
    }

    static NamedParameters of(String text) {
        Reading reading = new Reading(text);
        SqlScanner.scan(text, reading);
        StatementEnd end = reading.end;
        if (end.isBlank()) {
            throw QueryException.of("PGPX-1231");
        }
        if (end.second() >= 0) {
            throw QueryException.of("PGPX-1230", place(text, end.second()));
        }
        return new NamedParameters(reading);
    }

    /** Whether what is appended to the text could become a part of a comment. */
    boolean endsInComment() {
        return endsInComment;
    }

    Statement statement(Map<String, Parameter<?>> bound, String label) {
        Set<String> distinct = new LinkedHashSet<>(names);
        for (String name : bound.keySet()) {
            if (!distinct.contains(name)) {
                throw QueryException.of("PGPX-1208", name, distinct.isEmpty() ? "none" : distinct);
            }
        }
        if (positional && !names.isEmpty()) {
            throw QueryException.of("PGPX-1213", names.get(0));
        }
        List<Parameter<?>> parameters = new ArrayList<>(names.size());
        for (String name : names) {
            Parameter<?> parameter = bound.get(name);
            if (parameter == null) {
                throw QueryException.of("PGPX-1207", name, bound.isEmpty() ? "none" : bound.keySet());
            }
            parameters.add(parameter);
        }
        return Statement.of(sql, parameters, label);
    }

    private static String place(String text, int index) {
        int lineStart = text.lastIndexOf('\n', index - 1) + 1;
        long line = 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
        return "line " + line + ", column " + (1 + text.codePointCount(lineStart, index));
    }

    /** Rewrites the pieces of a text up to the end of its statement. */
    private static final class Reading implements SqlScanner.Sink {
        private final String text;
        private final StatementEnd end;
        private final StringBuilder sql = new StringBuilder();
        private final List<String> names = new ArrayList<>();
        private boolean positional;
        private boolean endsInComment;

        Reading(String text) {
            this.text = text;
            this.end = new StatementEnd(text);
        }

        @Override
        public void piece(SqlScanner.Kind kind, int start, int to) {
            end.piece(kind, start, to);
            if (kind == SqlScanner.Kind.UNCLOSED) {
                throw unclosed(start);
            }
            int last = Math.min(to, end.end());
            if (last <= start) {
                return;
            }
            endsInComment = kind == SqlScanner.Kind.COMMENT;
            if (kind == SqlScanner.Kind.NAMED) {
                names.add(text.substring(start + 1, to));
                sql.append('$').append(names.size());
            } else {
                positional |= kind == SqlScanner.Kind.POSITIONAL;
                sql.append(text, start, last);
            }
        }

        private QueryException unclosed(int start) {
            String closing =
                    switch (text.charAt(start)) {
                        case '"' -> "\"";
                        case '/' -> "*/";
                        case '$' -> text.substring(start, text.indexOf('$', start + 1) + 1);
                        default -> "'";
                    };
            String what =
                    switch (closing) {
                        case "\"" -> "a quoted identifier";
                        case "*/" -> "a comment";
                        default -> "a string constant";
                    };
            return QueryException.of("PGPX-1232", what, place(text, start), closing);
        }
    }
}
