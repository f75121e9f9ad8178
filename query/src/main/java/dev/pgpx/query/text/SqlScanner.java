package dev.pgpx.query.text;

/**
 * Divides SQL text into what is code and what only looks like it: string constants, quoted identifiers, dollar quotes,
 * comments and parameters. It knows PostgreSQL's lexical rules with {@code standard_conforming_strings} on, and nothing of
 * its grammar: that is the server's affair.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical Structure</a>, 13 to 18.
 */
public final class SqlScanner {
    private static final int NONE = -1;

    /** What a piece of text is. */
    public enum Kind {
        /** Keywords, names, operators, numbers, white space; a piece of it ends behind a semicolon at the latest. */
        CODE,
        /** A string constant of any form, with its quotes; the prefix of {@code E'…'} and its like is code. */
        STRING,
        /** A quoted identifier, with its quotes. */
        IDENTIFIER,
        /** A comment, with its marks. */
        COMMENT,
        /** A positional parameter: {@code $1}. */
        POSITIONAL,
        /** A named parameter: {@code :name}. */
        NAMED,
        /** A string constant, quoted identifier or block comment that nothing closes; it reaches to the end. */
        UNCLOSED
    }

    /** Receives the pieces, in order, without gaps. */
    @FunctionalInterface
    public interface Sink {
        /**
         * One piece.
         *
         * @param kind what it is
         * @param start its first character
         * @param end the character after its last
         */
        void piece(Kind kind, int start, int end);
    }

    private final CharSequence sql;
    private final Sink sink;
    private final TextBefore before;
    private int codeStart;
    private int position;

    private SqlScanner(CharSequence sql, Sink sink) {
        this.sql = sql;
        this.sink = sink;
        this.before = new TextBefore(sql);
    }

    /**
     * Scans a text.
     *
     * @param sql the text
     * @param sink receives its pieces
     */
    public static void scan(CharSequence sql, Sink sink) {
        new SqlScanner(sql, sink).scan();
    }

    private void scan() {
        while (position < sql.length()) {
            if (!takePiece()) {
                before.code(position);
                position++;
                endStatement();
            }
        }
        flushCode(position);
    }

    /** Code is handed over up to each semicolon, so that who looks for the first need not wait for the whole text. */
    private void endStatement() {
        if (sql.charAt(position - 1) == ';') {
            flushCode(position);
            codeStart = position;
        }
    }

    /** Takes the piece that begins here, if it is not code. */
    private boolean takePiece() {
        return switch (sql.charAt(position)) {
            case '\'' -> take(Kind.STRING, isEscapeString() ? escapeStringEnd() : quotedEnd(position + 1, '\'', false));
            case '"' -> take(Kind.IDENTIFIER, quotedEnd(position + 1, '"', false));
            case '-' -> next(1) == '-' && take(Kind.COMMENT, lineEnd(position));
            case '/' -> next(1) == '*' && take(Kind.COMMENT, blockCommentEnd());
            case '$' -> dollar();
            case ':' -> colon();
            default -> false;
        };
    }

    /** Hands a piece over; its end is {@link #NONE} when nothing closes it. */
    private boolean take(Kind kind, int end) {
        flushCode(position);
        int last = end == NONE ? sql.length() : end;
        Kind taken = end == NONE ? Kind.UNCLOSED : kind;
        sink.piece(taken, position, last);
        before.piece(taken, last);
        position = last;
        codeStart = last;
        return true;
    }

    private void flushCode(int end) {
        if (codeStart < end) {
            sink.piece(Kind.CODE, codeStart, end);
        }
    }

    private char next(int ahead) {
        int at = position + ahead;
        return at >= 0 && at < sql.length() ? sql.charAt(at) : '\0';
    }

    /** Whether the quote here is that of {@code E'…'}, in which a backslash escapes. */
    private boolean isEscapeString() {
        char before = next(-1);
        return (before == 'e' || before == 'E') && !isNamePart(next(-2));
    }

    private int quotedEnd(int from, char quote, boolean backslashEscapes) {
        int at = from;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\\' && backslashEscapes) {
                at += 2;
            } else if (c != quote) {
                at++;
            } else if (at + 1 < sql.length() && sql.charAt(at + 1) == quote) {
                at += 2;
            } else {
                return at + 1;
            }
        }
        return NONE;
    }

    /** A constant may go on in the next line, and in an escape string the backslashes there escape, too. */
    private int escapeStringEnd() {
        int end = quotedEnd(position + 1, '\'', true);
        while (end != NONE) {
            int next = end;
            boolean newLine = false;
            while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
                newLine |= sql.charAt(next) == '\n' || sql.charAt(next) == '\r';
                next++;
            }
            if (!newLine || next >= sql.length() || sql.charAt(next) != '\'') {
                return end;
            }
            end = quotedEnd(next + 1, '\'', true);
        }
        return NONE;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** Block comments nest in PostgreSQL. */
    private int blockCommentEnd() {
        int depth = 0;
        int at = position;
        while (at + 1 < sql.length()) {
            char c = sql.charAt(at);
            char d = sql.charAt(at + 1);
            if (c == '/' && d == '*') {
                depth++;
                at += 2;
            } else if (c == '*' && d == '/') {
                depth--;
                at += 2;
                if (depth == 0) {
                    return at;
                }
            } else {
                at++;
            }
        }
        return NONE;
    }

    private boolean dollar() {
        if (isNamePart(next(-1))) {
            return false; // a dollar sign inside a name
        }
        int at = position + 1;
        if (isDigit(next(1))) {
            while (at < sql.length() && isDigit(sql.charAt(at))) {
                at++;
            }
            return take(Kind.POSITIONAL, at);
        }
        while (at < sql.length() && isNamePart(sql.charAt(at)) && sql.charAt(at) != '$') {
            at++;
        }
        if (at >= sql.length() || sql.charAt(at) != '$') {
            return false;
        }
        String tag = sql.subSequence(position, at + 1).toString();
        return take(Kind.STRING, afterTag(tag, at + 1));
    }

    /** Behind the next tag; a text that is only a part of a long one must not be copied to find it. */
    private int afterTag(String tag, int from) {
        int last = sql.length() - tag.length();
        for (int at = from; at <= last; at++) {
            int same = 0;
            while (same < tag.length() && sql.charAt(at + same) == tag.charAt(same)) {
                same++;
            }
            if (same == tag.length()) {
                return at + same;
            }
        }
        return NONE;
    }

    /** A colon begins a parameter unless it belongs to a cast, an assignment, a slice or a pair of JSON. */
    private boolean colon() {
        if (!isNameStart(next(1)) || before.leavesNoPlaceForParameter(position)) {
            return false;
        }
        int at = position + 1;
        while (at < sql.length() && isNamePart(sql.charAt(at)) && sql.charAt(at) != '$') {
            at++;
        }
        return take(Kind.NAMED, at);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || isDigit(c) || c == '$';
    }
}
