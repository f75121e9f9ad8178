package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.Token.Kind;
import dev.pgpx.query.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Divides a statement into words; what is code and what only looks like it says {@link SqlScanner}. */
final class Tokens implements SqlScanner.Sink {
    private final String sql;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String sql) {
        this.sql = sql;
    }

    /** The words, and one more that says where they end. */
    static List<Token> of(String sql) {
        Tokens tokens = new Tokens(sql);
        SqlScanner.scan(sql, tokens);
        tokens.add(Kind.END, "", sql.length(), sql.length());
        return tokens.tokens;
    }

    @Override
    public void piece(SqlScanner.Kind kind, int start, int end) {
        switch (kind) {
            case CODE -> code(start, end);
            case IDENTIFIER ->
                add(Kind.QUOTED, sql.substring(start + 1, end - 1).replace("\"\"", "\""), start, end);
            case STRING -> add(Kind.STRING, content(sql.substring(start, end)), start, end);
            case COMMENT -> {
                // says nothing to the server
            }
            default -> add(Kind.SYMBOL, sql.substring(start, end), start, end);
        }
    }

    private static String content(String constant) {
        if (constant.startsWith("$")) {
            int tag = constant.indexOf('$', 1) + 1;
            return constant.substring(tag, constant.length() - tag);
        }
        return constant.substring(1, constant.length() - 1).replace("''", "'");
    }

    private void code(int start, int end) {
        int at = start;
        while (at < end) {
            char c = sql.charAt(at);
            int from = at;
            if (isLetter(c)) {
                while (at < end && (isLetter(sql.charAt(at)) || isDigit(sql.charAt(at)) || sql.charAt(at) == '$')) {
                    at++;
                }
                add(Kind.WORD, sql.substring(from, at).toLowerCase(Locale.ROOT), from, at);
            } else if (isDigit(c)) {
                while (at < end && (isDigit(sql.charAt(at)) || sql.charAt(at) == '.')) {
                    at++;
                }
                add(Kind.NUMBER, sql.substring(from, at), from, at);
            } else {
                at++;
                if (!Character.isWhitespace(c)) {
                    add(Kind.SYMBOL, String.valueOf(c), from, at);
                }
            }
        }
    }

    private void add(Kind kind, String text, int start, int end) {
        tokens.add(new Token(kind, text, start, end));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
