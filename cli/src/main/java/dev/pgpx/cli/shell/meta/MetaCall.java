package dev.pgpx.cli.shell.meta;

import java.util.ArrayList;
import java.util.List;

/**
 * A command as it was typed.
 *
 * @param name what called it, with the backslash, without a plus
 * @param plus whether a plus followed, which asks for more
 * @param rest what stands behind it, as it is
 * @param arguments the words of that; quotes of either kind keep spaces, single ones are taken off
 * @param sql the statement before it, or the one that was run last
 */
record MetaCall(String name, boolean plus, String rest, List<String> arguments, String sql) {
    static MetaCall of(String typed, String sql) {
        String[] parts = typed.split("\\s+", 2);
        String rest = parts.length == 1 ? "" : parts[1].strip();
        boolean plus = parts[0].endsWith("+");
        String name = plus ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        return new MetaCall(
                name, plus, rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest, words(rest), sql);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c != quote || quote == '"') {
                    word.append(c);
                }
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
                begun = true;
                word.append(c == '"' ? "\"" : "");
            } else if (Character.isWhitespace(c)) {
                add(words, word, begun);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        add(words, word, begun);
        return words;
    }

    private static void add(List<String> words, StringBuilder word, boolean begun) {
        if (begun) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** An argument; empty when there are not so many. */
    String argument(int index) {
        return index < arguments.size() ? withoutSemicolon(arguments.get(index)) : "";
    }

    private static String withoutSemicolon(String word) {
        return word.endsWith(";") ? word.substring(0, word.length() - 1) : word;
    }
}
