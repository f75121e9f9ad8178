package dev.pgpx.database.engine;

import java.util.Set;

/** The commands that have to do with transactions. */
final class TransactionCommands {
    /** The first words of those that do nothing else. */
    static final Set<String> HEADS =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release");

    private TransactionCommands() {}

    static TransactionControl control(StatementTokens tokens) {
        return switch (tokens.word(0)) {
            case "begin", "start" -> TransactionControl.BEGIN;
            case "end", "abort", "commit", "rollback" -> ending(tokens);
            case "savepoint", "release" -> TransactionControl.SAVEPOINT;
            case "prepare" -> isPrepareTransaction(tokens) ? TransactionControl.TWO_PHASE : TransactionControl.NONE;
            default -> TransactionControl.NONE;
        };
    }

    private static TransactionControl ending(StatementTokens tokens) {
        if (tokens.word(1).equals("prepared")) {
            return TransactionControl.TWO_PHASE;
        }
        return tokens.has("to") ? TransactionControl.SAVEPOINT : TransactionControl.END;
    }

    /** {@code prepare transaction as …} names a statement. */
    private static boolean isPrepareTransaction(StatementTokens tokens) {
        return tokens.word(1).equals("transaction") && !tokens.word(2).equals("as") && !tokens.mark(2, "(");
    }

    /**
     * Whether the server refuses the command in a transaction, whatever it names.
     *
     * <p>Source: the calls of {@code PreventInTransactionBlock} in the server, 13 to 18.
     */
    static boolean isOutsideTransaction(StatementTokens tokens) {
        String object = tokens.word(1);
        return switch (tokens.word(0)) {
            case "vacuum" -> true;
            case "commit", "rollback" -> object.equals("prepared");
            case "discard" -> object.equals("all");
            case "create" -> Set.of("database", "tablespace", "subscription").contains(object) || isIndex(tokens);
            case "drop" -> Set.of("database", "tablespace", "subscription").contains(object) || isIndex(tokens);
            case "alter" -> alter(tokens, object);
            case "reindex" -> reindex(tokens);
            case "cluster" -> tokens.size() == 1 || isOnlyVerbose(tokens);
            default -> false;
        };
    }

    private static boolean isIndex(StatementTokens tokens) {
        return tokens.has("index", "concurrently");
    }

    private static boolean alter(StatementTokens tokens, String object) {
        return switch (object) {
            case "system" -> true;
            case "database" -> tokens.has("set", "tablespace");
            case "table" -> tokens.has("detach") && tokens.has("concurrently");
            case "subscription" -> tokens.has("refresh", "publication");
            default -> false;
        };
    }

    private static boolean reindex(StatementTokens tokens) {
        int at = tokens.mark(1, "(") ? tokens.closing(1) + 1 : 1;
        return tokens.has("concurrently")
                || Set.of("database", "system", "schema").contains(tokens.word(at));
    }

    private static boolean isOnlyVerbose(StatementTokens tokens) {
        boolean options = tokens.mark(1, "(") && tokens.closing(1) == tokens.size() - 1;
        return options || (tokens.size() == 2 && tokens.word(1).equals("verbose"));
    }
}
