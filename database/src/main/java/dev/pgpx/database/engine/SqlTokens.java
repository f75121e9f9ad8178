package dev.pgpx.database.engine;

import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.StatementEnd;
import java.util.ArrayList;
import java.util.List;

/** Divides a text into statements and these into tokens; comments and white space are left out. */
final class SqlTokens implements SqlScanner.Sink {
    private final String sql;
    private final List<List<SqlToken>> statements = new ArrayList<>();
    private List<SqlToken> statement = new ArrayList<>();
    private StatementEnd statementEnd;
    private boolean certain = true;
    private boolean stringBefore;
    private boolean commentSinceString;

    private SqlTokens(String sql) {
        this.sql = sql;
        this.statementEnd = new StatementEnd(sql);
    }

    static SqlTokens of(String sql) {
        SqlTokens tokens = new SqlTokens(sql);
        SqlScanner.scan(sql, tokens);
        tokens.endStatement();
        return tokens;
    }

    /** The statements; none of them is empty. */
    List<List<SqlToken>> statements() {
        return statements;
    }

    /**
     * Whether the tokens are those that the server sees. Not so where something is unclosed, where {@code U&"…"} writes a name
     * in escapes, and where a comment stands between two constants, whose second may go on the first.
     */
    boolean certain() {
        return certain;
    }

    @Override
    public void piece(SqlScanner.Kind kind, int start, int end) {
        switch (kind) {
            case CODE -> code(start, end);
            case STRING -> string(start, end);
            case IDENTIFIER -> identifier(start, end);
            case COMMENT -> commentSinceString = true;
            case POSITIONAL, NAMED -> add(SqlToken.Kind.VALUE, sql.substring(start, end), kind, start, end);
            case UNCLOSED -> {
                certain = false;
                add(SqlToken.Kind.STRING, "", kind, start, end);
            }
        }
    }

    private void string(int start, int end) {
        if (stringBefore && commentSinceString) {
            certain = false;
        }
        int quotes = sql.charAt(start) == '\'' ? 1 : 0;
        add(SqlToken.Kind.STRING, sql.substring(start + quotes, end - quotes), SqlScanner.Kind.STRING, start, end);
        stringBefore = true;
        commentSinceString = false;
    }

    private void identifier(int start, int end) {
        if (start > 1 && sql.charAt(start - 1) == '&' && (sql.charAt(start - 2) | 0x20) == 'u') {
            certain = false;
        }
        String name = sql.substring(start + 1, end - 1).replace("\"\"", "\"");
        add(SqlToken.Kind.QUOTED, name, SqlScanner.Kind.IDENTIFIER, start, end);
    }

    private void code(int start, int end) {
        int at = start;
        while (at < end) {
            int next = tokenEnd(at, end);
            char c = sql.charAt(at);
            if (isDigit(c)) {
                add(SqlToken.Kind.VALUE, sql.substring(at, next), SqlScanner.Kind.CODE, at, next);
            } else if (isNamePart(c)) {
                add(SqlToken.Kind.WORD, lowerCase(sql.substring(at, next)), SqlScanner.Kind.CODE, at, next);
            } else if (!Character.isWhitespace(c)) {
                add(SqlToken.Kind.MARK, sql.substring(at, next), SqlScanner.Kind.CODE, at, next);
            }
            at = next;
        }
    }

    /** A word that follows digits at once is one of its own: up to server 14, {@code 1into} is two. */
    private int tokenEnd(int start, int end) {
        int at = start + 1;
        char c = sql.charAt(start);
        if (isDigit(c)) {
            while (at < end && isDigit(sql.charAt(at))) {
                at++;
            }
        } else if (isNamePart(c)) {
            while (at < end && isNamePart(sql.charAt(at))) {
                at++;
            }
        } else if (c == ':' && at < end && sql.charAt(at) == ':') {
            at++;
        }
        return at;
    }

    private void add(SqlToken.Kind kind, String text, SqlScanner.Kind piece, int start, int end) {
        stringBefore = false;
        statementEnd.piece(piece, start, end);
        if (kind == SqlToken.Kind.MARK && text.equals(";") && isEnd()) {
            endStatement();
        } else {
            statement.add(new SqlToken(kind, text));
        }
    }

    private boolean isEnd() {
        return statementEnd.isBlank() || statementEnd.end() < sql.length();
    }

    private void endStatement() {
        if (!statement.isEmpty()) {
            statements.add(statement);
            statement = new ArrayList<>();
        }
        statementEnd = new StatementEnd(sql);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }

    /** As the server does: of ASCII only, so that no other letter becomes one of a known name. */
    static String lowerCase(String word) {
        StringBuilder lower = null;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (lower == null) {
                    lower = new StringBuilder(word);
                }
                lower.setCharAt(i, (char) (c | 0x20));
            }
        }
        return lower == null ? word : lower.toString();
    }
}
