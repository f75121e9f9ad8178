package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.text.Token;
import java.util.List;
import java.util.Set;

/**
 * The part of a statement in which the cursor stands.
 *
 * @param word the word that begins it; empty at the beginning of a statement
 * @param since how many tokens stand between that word and the cursor, those in closed parentheses as one
 * @param parenthesis whether the cursor stands in parentheses that no clause begins in: the word is the one before them
 */
record Clause(String word, int since, boolean parenthesis) {
    private static final Set<String> WORDS = Set.of(
            "select",
            "from",
            "join",
            "on",
            "using",
            "where",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "set",
            "returning",
            "values",
            "update",
            "into",
            "delete",
            "table",
            "view",
            "index",
            "sequence",
            "schema",
            "type",
            "domain",
            "role",
            "user",
            "database",
            "function",
            "procedure",
            "extension",
            "show",
            "reset",
            "union",
            "intersect",
            "except",
            "truncate",
            "grant",
            "revoke",
            "to",
            "references",
            "conflict",
            "when",
            "then",
            "else",
            "case",
            "and",
            "or",
            "not",
            "between",
            "as",
            "copy",
            "analyze",
            "vacuum",
            "lock",
            "call",
            "execute",
            "policy",
            "trigger",
            "column",
            "add",
            "drop",
            "alter",
            "rename",
            "owner",
            "comment",
            "tablespace",
            "only");

    /** The clause at the end of tokens. */
    static Clause at(List<Token> before) {
        int depth = 0;
        int since = 0;
        boolean parenthesis = false;
        for (int i = before.size() - 1; i >= 0; i--) {
            Token token = before.get(i);
            if (token.is(")")) {
                depth++;
            } else if (token.is("(")) {
                since++;
                if (depth == 0) {
                    parenthesis = true;
                } else {
                    depth--;
                }
            } else if (depth == 0) {
                if (WORDS.contains(token.word()) && !isName(before, i)) {
                    return new Clause(token.word(), since, parenthesis);
                }
                since++;
            }
        }
        return new Clause("", since, parenthesis);
    }

    /** A name behind a dot, such as a column called "type". */
    private static boolean isName(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at - 1).is(".");
    }
}
