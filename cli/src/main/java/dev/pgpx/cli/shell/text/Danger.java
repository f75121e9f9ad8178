package dev.pgpx.cli.shell.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what destroys much by few words: {@code delete} and {@code update} without {@code where}, {@code drop},
 * {@code truncate}. Bodies of functions are strings, in which nothing is looked for.
 */
public final class Danger {
    private static final Set<String> HARMLESS_HEADS =
            Set.of("create", "prepare", "comment", "grant", "revoke", "select", "values", "declare", "copy", "call");

    private final List<Token> tokens;

    private Danger(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * What a statement would do.
     *
     * @return half a sentence that begins with it, such as "it deletes all rows of book"; empty when it does no great harm
     */
    public static Optional<String> of(String sql) {
        List<Token> tokens = Tokens.significant(sql);
        return tokens.isEmpty() ? Optional.empty() : new Danger(tokens).find();
    }

    private Optional<String> find() {
        String head = tokens.get(0).word();
        if (head.equals("explain")) {
            boolean runs = tokens.stream().limit(10).anyMatch(token -> token.is("analyze"));
            return runs ? rows() : Optional.empty();
        }
        return switch (head) {
            case "drop" -> Optional.of("it drops the " + phrase(1, "if", "exists"));
            case "truncate" ->
                Optional.of("it empties "
                        + phrase(tokens.size() > 1 && tokens.get(1).is("table") ? 2 : 1));
            case "alter" -> droppedColumn();
            default -> HARMLESS_HEADS.contains(head) ? Optional.empty() : rows();
        };
    }

    private Optional<String> droppedColumn() {
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("drop") && tokens.get(i + 1).is("column")) {
                return Optional.of("it drops the " + phrase(i + 1, "if", "exists"));
            }
        }
        return Optional.empty();
    }

    private Optional<String> rows() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean deletes = tokens.get(i).is("delete") && tokens.get(i + 1).is("from");
            boolean updates = tokens.get(i).is("update") && beginsStatement(i);
            if ((deletes || updates) && !hasWhere(i)) {
                return Optional.of((deletes ? "it deletes all rows of " : "it changes all rows of ")
                        + name(deletes ? i + 2 : i + 1));
            }
        }
        return Optional.empty();
    }

    /** {@code for update}, {@code on conflict … do update} and the like are none. */
    private boolean beginsStatement(int at) {
        if (at == 0) {
            return true;
        }
        Token before = tokens.get(at - 1);
        return before.is("(") || before.is(")") || before.is("analyze") || before.is("verbose");
    }

    private boolean hasWhere(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size() && depth >= 0; i++) {
            Token token = tokens.get(i);
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is("where")) {
                return true;
            }
        }
        return false;
    }

    private String name(int from) {
        int at = from < tokens.size() && tokens.get(from).is("only") ? from + 1 : from;
        StringBuilder name = new StringBuilder();
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean afterDot = name.length() > 0 && name.charAt(name.length() - 1) == '.';
            if (!token.is(".") && name.length() > 0 && !afterDot) {
                break;
            }
            name.append(token.text());
        }
        return name.toString();
    }

    /** The words from a place on, as they are written. */
    private String phrase(int from, String... without) {
        Set<String> left = Set.of(without);
        StringBuilder text = new StringBuilder();
        for (Token token : tokens.subList(Math.min(from, tokens.size()), tokens.size())) {
            if (!left.contains(token.word())) {
                boolean tight =
                        token.is(".") || token.is(",") || (text.length() > 0 && text.charAt(text.length() - 1) == '.');
                text.append(text.length() == 0 || tight ? "" : " ").append(token.text());
            }
        }
        return text.toString();
    }
}
