package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Token.Kind;
import dev.pgpx.cli.shell.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The word that the cursor stands behind.
 *
 * @param text as far as it is typed, with the quote that begins it; empty between words
 * @param start where it begins
 * @param kind whether it is a word, a string, a command, or where nothing is proposed
 * @param before the tokens before it, comments left out
 */
public record WordAt(String text, int start, Place kind, List<Token> before) {
    /** Where the cursor is. */
    public enum Place {
        WORD,
        /** In a string constant that nothing closes yet. */
        STRING,
        /** In a comment or the body of a function. */
        ELSEWHERE
    }

    /** Finds it in a statement, of which only what stands before the cursor counts. */
    public static WordAt of(String sql, int cursor) {
        String head = sql.substring(0, cursor);
        List<Token> tokens = new ArrayList<>(Tokens.of(head));
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        boolean touches = last != null && last.end() == cursor;
        if (last == null || !touches) {
            return new WordAt("", cursor, Place.WORD, significant(tokens));
        }
        return switch (last.kind()) {
            case UNCLOSED -> without(last, tokens, unclosed(last));
            case WORD -> without(last, tokens, Place.WORD);
            case COMMENT, PARAMETER, NUMBER -> without(last, tokens, Place.ELSEWHERE);
            case MARK -> new WordAt("", cursor, Place.WORD, significant(tokens));
            case STRING, QUOTED -> new WordAt("", cursor, Place.ELSEWHERE, significant(tokens));
        };
    }

    private static Place unclosed(Token token) {
        return switch (token.text().charAt(0)) {
            case '"' -> Place.WORD;
            case '\'' -> Place.STRING;
            default -> Place.ELSEWHERE;
        };
    }

    private static WordAt without(Token last, List<Token> tokens, Place place) {
        tokens.remove(tokens.size() - 1);
        return new WordAt(last.text(), last.start(), place, significant(tokens));
    }

    private static List<Token> significant(List<Token> tokens) {
        return tokens.stream().filter(token -> !token.is(Kind.COMMENT)).toList();
    }

    /** What the name that is meant begins with, without quotes. */
    String prefix() {
        return text.startsWith("\"") || text.startsWith("'") ? text.substring(1) : text;
    }
}
