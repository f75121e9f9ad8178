package dev.pgpx.cli.shell.text;

import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import dev.pgpx.query.text.StatementEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides what is typed into statements, which end with a semicolon outside quotes, parentheses and bodies of routines, and
 * commands, which end with their line. As in psql a command may follow a statement that has not ended.
 */
final class InputParser {
    private static final Pattern COPY =
            Pattern.compile("copy\\b.*\\bfrom\\s+stdin\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;
    private final List<InputUnit> units = new ArrayList<>();
    private int line = 1;
    private int counted;

    InputParser(String text) {
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    Input input() {
        int at = 0;
        while (at < text.length()) {
            Scan scan = new Scan(text.substring(at));
            int end = at + scan.end();
            String sql = text.substring(at, end).strip();
            if (scan.command >= 0) {
                at = command(at, sql, end);
            } else if (scan.statement.isBlank() && scan.unclosed < 0) {
                return new Input(units, true);
            } else if (end >= text.length()) {
                units.add(new InputUnit(sql, null, null, lineAt(at)));
                return new Input(units, false);
            } else if (COPY.matcher(sql).matches()) {
                int data = lineEnd(end);
                int last = lastLine(data);
                if (last < 0) {
                    return new Input(units, false);
                }
                units.add(new InputUnit(sql, null, text.substring(data, last), lineAt(at)));
                at = lineEnd(last);
            } else {
                units.add(new InputUnit(sql, null, null, lineAt(at)));
                at = end + 1;
            }
        }
        return new Input(units, true);
    }

    private int command(int from, String sql, int backslash) {
        int end = lineEnd(backslash);
        String typed = text.substring(backslash, end).strip();
        units.add(new InputUnit(isOnlyComments(sql) ? "" : sql, typed, null, lineAt(from)));
        return end;
    }

    private static boolean isOnlyComments(String sql) {
        return StatementEnd.of(sql).isBlank();
    }

    /** Where the line {@code \.} begins; -1 when there is none. */
    private int lastLine(int from) {
        int at = from;
        while (at < text.length()) {
            int next = lineEnd(at);
            if (text.substring(at, next).strip().equals("\\.")) {
                return at;
            }
            at = next;
        }
        return -1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    /** Of the first character that is no white space; places are asked for in ascending order. */
    private int lineAt(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        for (; counted < at; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Looks for the end of one statement, or a backslash in it. */
    private static final class Scan implements SqlScanner.Sink {
        private final String rest;
        private final StatementEnd statement;
        private int unclosed = -1;
        private int command = -1;
        private boolean ended;

        Scan(String rest) {
            this.rest = rest;
            this.statement = new StatementEnd(rest);
            SqlScanner.scan(rest, this);
        }

        @Override
        public void piece(Kind kind, int start, int end) {
            if (ended || command >= 0) {
                return;
            }
            if (kind == Kind.UNCLOSED) {
                unclosed = start;
            }
            int backslash = kind == Kind.CODE ? rest.substring(start, end).indexOf('\\') : -1;
            if (backslash >= 0) {
                command = start + backslash;
                return;
            }
            statement.piece(kind, start, end);
            ended = statement.end() < rest.length();
        }

        /** The place of the semicolon or the backslash, or the end of the text. */
        int end() {
            return command >= 0 ? command : statement.end();
        }
    }
}
