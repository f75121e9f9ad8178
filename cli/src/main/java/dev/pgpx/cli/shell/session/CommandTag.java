package dev.pgpx.cli.shell.session;

import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a command has done, in the words in which the server says it: {@code CREATE TABLE}, {@code INSERT 3}. */
public final class CommandTag {
    private static final Set<String> COUNTED = Set.of("insert", "update", "delete", "merge", "copy");
    private static final Set<String> WITH_OBJECT = Set.of("create", "drop", "alter");
    private static final Set<String> BEFORE_OBJECT =
            Set.of("or", "replace", "temp", "temporary", "global", "local", "unlogged", "unique", "recursive");
    private static final Set<String> TWO_WORDS =
            Set.of("materialized", "foreign", "event", "text", "access", "operator", "default", "large");

    private CommandTag() {}

    public static String of(String sql, long count) {
        List<Token> tokens = Tokens.significant(sql);
        String head = tokens.isEmpty() ? "" : tokens.get(0).word();
        if (head.equals("with") || head.equals("explain")) {
            return count == 1 ? "1 row changed" : count + " rows changed";
        }
        if (COUNTED.contains(head)) {
            return upper(head) + " " + count;
        }
        return WITH_OBJECT.contains(head) ? upper(head) + object(tokens) : upper(head);
    }

    private static String object(List<Token> tokens) {
        int at = 1;
        while (at < tokens.size() && BEFORE_OBJECT.contains(tokens.get(at).word())) {
            at++;
        }
        if (at >= tokens.size()) {
            return "";
        }
        String word = tokens.get(at).word();
        boolean two = TWO_WORDS.contains(word) && at + 1 < tokens.size();
        return " " + upper(word) + (two ? " " + upper(tokens.get(at + 1).word()) : "");
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
