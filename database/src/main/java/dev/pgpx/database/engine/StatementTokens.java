package dev.pgpx.database.engine;

import java.util.List;
import java.util.Set;

/** The tokens of one statement, by position; outside of it there is {@link SqlToken#NONE}. Immutable. */
final class StatementTokens {
    private final List<SqlToken> tokens;

    StatementTokens(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    int size() {
        return tokens.size();
    }

    SqlToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : SqlToken.NONE;
    }

    /** The word there; empty when there is none. */
    String word(int index) {
        return at(index).word();
    }

    boolean mark(int index, String mark) {
        return at(index).isMark(mark);
    }

    boolean has(Set<String> words) {
        for (SqlToken token : tokens) {
            if (words.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    boolean has(String word) {
        for (SqlToken token : tokens) {
            if (token.isWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one word follows another at once. */
    boolean has(String first, String second) {
        for (int i = 1; i < tokens.size(); i++) {
            if (at(i).isWord(second) && at(i - 1).isWord(first)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name or constant contains a text. */
    boolean mentions(String text) {
        for (SqlToken token : tokens) {
            if (SqlTokens.lowerCase(token.text()).contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** The parenthesis that closes the one there; the end when none does. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += mark(i, "(") ? 1 : mark(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The first token that is no parenthesis. */
    int afterParentheses(int from) {
        int at = from;
        while (mark(at, "(")) {
            at++;
        }
        return at;
    }
}
