package dev.pgpx.database.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What setting a setting touches. */
final class SettingTouches {
    private static final Set<String> ROLES = Set.of("role", "session_authorization");

    private SettingTouches() {}

    /** Of {@code set …}. */
    static Set<Touch> ofSet(StatementTokens tokens) {
        int at = 1;
        boolean local = isKeyword(tokens, at, "local");
        if (local || isKeyword(tokens, at, "session")) {
            at++;
        }
        String name = SqlTokens.lowerCase(tokens.at(at).text());
        if (name.equals("seed")) {
            return EnumSet.of(Touch.IRREVERSIBLE); // a transaction's end does not give it back
        }
        boolean ofTransaction = isKeyword(tokens, at, "transaction") || isKeyword(tokens, at, "constraints");
        if (local || ofTransaction) {
            return Set.of();
        }
        return isRole(tokens, at, name) ? EnumSet.of(Touch.ROLE) : EnumSet.of(Touch.SETTINGS);
    }

    /** Of {@code reset …}. */
    static Set<Touch> ofReset(StatementTokens tokens) {
        return isRole(tokens, 1, SqlTokens.lowerCase(tokens.at(1).text()))
                ? EnumSet.of(Touch.ROLE)
                : EnumSet.of(Touch.SETTINGS);
    }

    private static boolean isRole(StatementTokens tokens, int at, String name) {
        boolean role = ROLES.contains(name) && !tokens.mark(at + 1, ".");
        return role || tokens.has("session", "authorization");
    }

    /** A keyword, and not the name of a setting or its first part: {@code set local.tenant = 5}. */
    private static boolean isKeyword(StatementTokens tokens, int at, String word) {
        SqlToken next = tokens.at(at + 1);
        return tokens.at(at).isWord(word) && !next.isMark(".") && !next.isMark("=") && !next.isWord("to");
    }

    /** Of {@code set_config(name, value, local)}. */
    static Set<Touch> ofSetConfig(StatementTokens tokens, int open) {
        List<List<SqlToken>> arguments = arguments(tokens, open);
        boolean known = arguments.size() == 3;
        SqlToken name = known ? only(arguments.get(0)) : SqlToken.NONE;
        boolean local = known && only(arguments.get(2)).isWord("true");
        if (name.kind() != SqlToken.Kind.STRING) {
            return local ? Set.of() : EnumSet.of(Touch.SETTINGS, Touch.ROLE, Touch.TEMPORARY_TABLES);
        }
        String setting = SqlTokens.lowerCase(name.text());
        if (setting.equals("seed")) {
            return EnumSet.of(Touch.IRREVERSIBLE);
        }
        return local ? Set.of() : ofSession(setting, only(arguments.get(1)));
    }

    private static Set<Touch> ofSession(String setting, SqlToken value) {
        if (ROLES.contains(setting)) {
            return EnumSet.of(Touch.ROLE);
        }
        boolean path = setting.equals("search_path") && value.kind() != SqlToken.Kind.STRING;
        return path ? EnumSet.of(Touch.SETTINGS, Touch.TEMPORARY_TABLES) : EnumSet.of(Touch.SETTINGS);
    }

    private static SqlToken only(List<SqlToken> argument) {
        return argument.size() == 1 ? argument.get(0) : SqlToken.NONE;
    }

    private static List<List<SqlToken>> arguments(StatementTokens tokens, int open) {
        List<List<SqlToken>> arguments = new ArrayList<>();
        List<SqlToken> argument = new ArrayList<>();
        int close = tokens.closing(open);
        int depth = 0;
        for (int i = open + 1; i < close; i++) {
            depth += tokens.mark(i, "(") ? 1 : tokens.mark(i, ")") ? -1 : 0;
            if (depth == 0 && tokens.mark(i, ",")) {
                arguments.add(argument);
                argument = new ArrayList<>();
            } else {
                argument.add(tokens.at(i));
            }
        }
        arguments.add(argument);
        return arguments;
    }
}
