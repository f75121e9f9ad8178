package dev.pgpx.schema.script;

import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import dev.pgpx.query.text.StatementEnd;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Divides a script into statements, in time proportional to its length. */
final class ScriptParser {
    /** {@code copy t (a, b) from stdin with (…)}; data follows in the next lines. */
    private static final Pattern COPY =
            Pattern.compile("copy\\b.*\\bfrom\\s+stdin\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final String END_OF_DATA = "\\.";

    /** Those that {@code pg_dump} writes against hostile names, and that mean nothing to a server. */
    private static final Set<String> IGNORED = Set.of("\\restrict", "\\unrestrict");

    private final String name;
    private final String text;
    private final List<ScriptStatement> statements = new ArrayList<>();
    private final Consumer<ScriptProblem> problems;
    private int counted;
    private int line = 1;
    private int lineStart;

    /**
     * A parser.
     *
     * @param name how messages name the script
     * @param text its text
     * @param problems is told what cannot be run, in order
     */
    ScriptParser(String name, String text, Consumer<ScriptProblem> problems) {
        this.name = name;
        this.problems = problems;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The statements. */
    List<ScriptStatement> statements() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return statements;
    }

    /** Takes what begins here, and gives where the rest begins. */
    private int next(int from) {
        Piece piece = piece(from);
        if (piece.command() >= 0) {
            return command(from + piece.command());
        }
        if (piece.unclosed() >= 0) {
            int open = from + piece.unclosed();
            String mark =
                    text.substring(open, Math.min(text.length(), open + 2)).strip();
            problem(place(open), "nothing closes what begins with " + mark);
            return text.length();
        }
        int end = from + piece.end();
        if (piece.start() < 0) {
            return end + 1; // nothing but comments and white space
        }
        ScriptPlace place = place(from + piece.start());
        String sql = text.substring(from + piece.start(), end).strip();
        if (!COPY.matcher(sql).matches()) {
            statements.add(new ScriptStatement(place, sql, Optional.empty()));
            return end + 1;
        }
        return copy(place, sql, end);
    }

    private int copy(ScriptPlace place, String sql, int end) {
        int data = lineEnd(end);
        int at = data;
        while (at < text.length()) {
            int next = lineEnd(at);
            if (text.substring(at, next).stripTrailing().equals(END_OF_DATA)) {
                statements.add(new ScriptStatement(place, sql, Optional.of(text.substring(data, at))));
                return next;
            }
            at = next;
        }
        problem(place, "the data of this COPY does not end with a line of \\.");
        return text.length();
    }

    private void problem(ScriptPlace place, String what) {
        problems.accept(new ScriptProblem(place, what));
    }

    private int command(int at) {
        int end = lineEnd(at);
        String line = text.substring(at, end).strip();
        String command = line.split("\\s", 2)[0];
        if (!IGNORED.contains(command)) {
            problem(place(at), command + " is a command of psql");
        }
        return end;
    }

    /** Where the next line begins. */
    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private Piece piece(int from) {
        Scan scan = new Scan(CharBuffer.wrap(text, from, text.length()));
        try {
            SqlScanner.scan(scan.rest, scan);
        } catch (Scan.Complete complete) {
            // the rest need not be looked at
        }
        return new Piece(scan.start, scan.end.end(), scan.unclosed, scan.command);
    }

    /** Places are asked for in ascending order. */
    private ScriptPlace place(int at) {
        while (counted < at) {
            if (text.charAt(counted) == '\n') {
                line++;
                lineStart = counted + 1;
            }
            counted++;
        }
        return new ScriptPlace(name, line, at - lineStart + 1);
    }

    /**
     * What a scan found, by places from where it began.
     *
     * @param start where the statement begins; -1 when there is none
     * @param end where it ends
     * @param unclosed where something begins that nothing closes; -1 when there is none
     * @param command where a command of psql begins; -1 when there is none
     */
    private record Piece(int start, int end, int unclosed, int command) {}

    /** Looks for the end of one statement. */
    private static final class Scan implements SqlScanner.Sink {
        private final CharSequence rest;
        private final StatementEnd end;
        private int start = -1;
        private int unclosed = -1;
        private int command = -1;

        Scan(CharSequence rest) {
            this.rest = rest;
            this.end = new StatementEnd(rest);
        }

        @Override
        public void piece(Kind kind, int from, int to) {
            if (kind == Kind.UNCLOSED) {
                unclosed = from;
                throw new Complete();
            }
            if (start < 0 && kind != Kind.COMMENT) {
                start = kind == Kind.CODE ? firstCode(from, to) : from;
            }
            if (command >= 0) {
                throw new Complete();
            }
            end.piece(kind, from, to);
            if (end.end() < to) {
                throw new Complete();
            }
        }

        private int firstCode(int from, int to) {
            for (int at = from; at < to; at++) {
                char c = rest.charAt(at);
                if (c == '\\') {
                    command = at;
                    return -1;
                }
                if (!Character.isWhitespace(c) && c != ';') {
                    return at;
                }
            }
            return -1;
        }

        /** Ends a scan early. */
        private static final class Complete extends RuntimeException {
            private static final long serialVersionUID = 1;

            Complete() {
                super(null, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
            }
        }
    }
}
