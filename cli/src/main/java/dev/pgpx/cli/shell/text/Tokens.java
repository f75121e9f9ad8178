package dev.pgpx.cli.shell.text;

import dev.pgpx.cli.shell.text.Token.Kind;
import dev.pgpx.query.text.SqlScanner;
import java.util.ArrayList;
import java.util.List;

/** Divides a text into tokens, white space left out. */
public final class Tokens {
    private final String sql;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String sql) {
        this.sql = sql;
    }

    /** All tokens of a text, comments among them, in order. */
    public static List<Token> of(String sql) {
        Tokens tokens = new Tokens(sql);
        SqlScanner.scan(sql, tokens::piece);
        return tokens.tokens;
    }

    /** The tokens that mean something to the server. */
    public static List<Token> significant(String sql) {
        return of(sql).stream().filter(token -> !token.is(Kind.COMMENT)).toList();
    }

    private void piece(SqlScanner.Kind kind, int start, int end) {
        switch (kind) {
            case CODE -> code(start, end);
            case STRING -> add(Kind.STRING, start, end);
            case IDENTIFIER -> add(Kind.QUOTED, start, end);
            case COMMENT -> add(Kind.COMMENT, start, end);
            case POSITIONAL, NAMED -> add(Kind.PARAMETER, start, end);
            case UNCLOSED -> add(Kind.UNCLOSED, start, end);
        }
    }

    private void add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, sql.substring(start, end), start));
    }

    private void code(int start, int end) {
        int at = start;
        while (at < end) {
            char c = sql.charAt(at);
            int from = at++;
            if (isDigit(c) || (c == '.' && at < end && isDigit(sql.charAt(at)))) {
                at = numberEnd(at, end);
                add(Kind.NUMBER, from, at);
            } else if (isNamePart(c)) {
                while (at < end && isNamePart(sql.charAt(at))) {
                    at++;
                }
                add(Kind.WORD, from, at);
            } else if (!Character.isWhitespace(c)) {
                add(Kind.MARK, from, at);
            }
        }
    }

    private int numberEnd(int from, int end) {
        int at = from;
        while (at < end && (isNamePart(sql.charAt(at)) || sql.charAt(at) == '.')) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether the character can stand in a name without quotes. */
    public static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }
}
