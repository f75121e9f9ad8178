package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.text.Token;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The parentheses of a statement, closed or not, and its parts between {@code union} and the like. */
final class Groups {
    private static final Set<String> SET_OPERATIONS = Set.of("union", "intersect", "except");

    private final List<Token> tokens;
    /** For each opening parenthesis the place of what closes it; the end where nothing does. */
    private final int[] closing;

    Groups(List<Token> tokens) {
        this.tokens = tokens;
        this.closing = new int[tokens.size()];
        Arrays.fill(closing, tokens.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                open.push(i);
            } else if (tokens.get(i).is(")") && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Behind the parenthesis that closes the one at a place; the next place for anything else. */
    int next(int at) {
        return tokens.get(at).is("(") ? Math.min(closing[at] + 1, tokens.size()) : at + 1;
    }

    int closing(int open) {
        return closing[open];
    }

    /** Where the innermost parentheses around a place open; -1 when there are none. */
    int opening(int place) {
        for (int i = Math.min(place, tokens.size()) - 1; i >= 0; i--) {
            if (tokens.get(i).is("(") && closing[i] >= place) {
                return i;
            }
        }
        return -1;
    }

    /** The part between set operations of the group that opens at a place in which another place is. */
    Range part(int open, int place) {
        int end = open < 0 ? tokens.size() : closing[open];
        int start = open + 1;
        for (int i = start; i < end; i = next(i)) {
            if (SET_OPERATIONS.contains(tokens.get(i).word())) {
                if (i >= place) {
                    return new Range(start, i);
                }
                start = i + 1;
            }
        }
        return new Range(start, end);
    }

    /** Places of tokens, the last excluded. */
    record Range(int start, int end) {}
}
