package dev.pgpx.database.engine;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Judges the statements of a text, one after the other, and collects what they may do. One thread at a time. */
final class StatementJudge {
    /** What code that the text does not show may touch: all that can be undone without harm to the driver's own statements. */
    static final Set<Touch> HIDDEN = EnumSet.of(
            Touch.SETTINGS, Touch.ROLE, Touch.TEMPORARY_TABLES, Touch.LISTEN, Touch.ADVISORY_LOCKS, Touch.CURSORS);

    /** Any of these in a query may change data; none is worth telling from a column of that name. */
    private static final Set<String> MODIFYING = Set.of("insert", "update", "delete", "merge", "into");

    /** Commands that evaluate no expression of their text. */
    private static final Set<String> NO_EXPRESSIONS = Set.of(
            "vacuum", "analyze", "analyse", "grant", "revoke", "drop", "comment", "reindex", "cluster", "truncate");

    /** Commands that write and leave the session as it is, apart from the functions that they call. */
    private static final Set<String> WRITING = Set.of(
            "insert",
            "update",
            "delete",
            "merge",
            "truncate",
            "lock",
            "notify",
            "drop",
            "comment",
            "grant",
            "revoke",
            "vacuum",
            "analyze",
            "analyse",
            "cluster",
            "reindex",
            "refresh",
            "import",
            "security",
            "reassign",
            "checkpoint");

    private final EnumSet<Touch> touches = EnumSet.noneOf(Touch.class);
    private boolean mayWrite;
    private boolean outsideTransaction;
    private TransactionControl control = TransactionControl.NONE;

    /** The verdict on a text. */
    static SqlEffects of(String sql) {
        SqlTokens tokens = SqlTokens.of(sql);
        StatementJudge judge = new StatementJudge();
        for (List<SqlToken> statement : tokens.statements()) {
            judge.statement(new StatementTokens(statement));
        }
        if (!tokens.certain()) {
            judge.hidden();
        }
        return judge.effects(tokens.statements().size() == 1);
    }

    private SqlEffects effects(boolean single) {
        return new SqlEffects(single, mayWrite, touches, control, outsideTransaction);
    }

    private void statement(StatementTokens tokens) {
        int head = tokens.afterParentheses(0);
        command(tokens, head);
        if (!NO_EXPRESSIONS.contains(tokens.word(head))) {
            for (FunctionCalls.Call call : FunctionCalls.of(tokens)) {
                call(tokens, call);
            }
        }
        touch(tokens.mentions("pg_temp") || isIntoTemporary(tokens), Touch.TEMPORARY_TABLES);
        if (tokens.has("as", "execute")) {
            hidden();
        }
        control(TransactionCommands.control(tokens));
        outsideTransaction |= TransactionCommands.isOutsideTransaction(tokens);
    }

    private static boolean isIntoTemporary(StatementTokens tokens) {
        return tokens.has("into", "temp")
                || tokens.has("into", "temporary")
                || tokens.has("into", "local")
                || tokens.has("into", "global");
    }

    private void command(StatementTokens tokens, int head) {
        switch (tokens.word(head)) {
            case "select", "values", "table", "with" -> query(tokens);
            case "show", "fetch", "move", "close", "unlisten", "deallocate" -> {} // read, or touch nothing that stays
            case "explain" -> explain(tokens, head);
            case "declare" -> {
                query(tokens);
                touch(tokens.has("with", "hold"), Touch.CURSORS);
            }
            case "copy" -> {
                query(tokens);
                mayWrite |= !tokens.has("to", "stdout");
            }
            case "set" -> touches.addAll(SettingTouches.ofSet(tokens));
            case "reset" -> touches.addAll(SettingTouches.ofReset(tokens));
            case "discard" -> discard(tokens.word(head + 1));
            case "listen" -> touches.add(Touch.LISTEN);
            case "prepare" -> prepare(tokens);
            case "load" -> {
                mayWrite = true;
                touches.add(Touch.IRREVERSIBLE);
            }
            case "create" -> create(tokens);
            case "alter" -> {
                mayWrite = true;
                hiddenIf(tokens.word(1).equals("extension"));
            }
            default -> other(tokens.word(head));
        }
    }

    private void other(String head) {
        if (TransactionCommands.HEADS.contains(head)) {
            return;
        }
        mayWrite = true;
        hiddenIf(!WRITING.contains(head)); // call, do, execute, and what is not known
    }

    private void query(StatementTokens tokens) {
        mayWrite |= tokens.has(MODIFYING) || tokens.has("for", "share") || tokens.has("key", "share");
    }

    /** What it explains is run only with {@code analyze}; the rest of it is judged as if it was. */
    private void explain(StatementTokens tokens, int head) {
        int at = head + 1;
        boolean run = false;
        if (tokens.mark(at, "(") && tokens.closing(at) < tokens.size() - 1 && isOption(tokens.word(at + 1))) {
            int end = tokens.closing(at);
            for (; at <= end; at++) {
                run |= tokens.word(at).startsWith("analy");
            }
        }
        while (tokens.word(at).startsWith("analy") || tokens.word(at).equals("verbose")) {
            run |= !tokens.word(at).equals("verbose");
            at++;
        }
        boolean before = mayWrite;
        int inner = tokens.afterParentheses(at);
        if (tokens.word(inner).equals("create")) {
            create(tokens);
        } else {
            command(tokens, inner);
        }
        mayWrite = before || (run && mayWrite);
    }

    private static boolean isOption(String word) {
        return !word.isEmpty() && !Set.of("select", "values", "table", "with").contains(word);
    }

    private void discard(String what) {
        if (what.equals("all")) {
            touches.addAll(EnumSet.of(Touch.SETTINGS, Touch.ROLE));
        }
    }

    private void prepare(StatementTokens tokens) {
        if (TransactionCommands.control(tokens) == TransactionControl.NONE) {
            touches.add(Touch.PREPARED_STATEMENTS);
        }
    }

    private void create(StatementTokens tokens) {
        mayWrite = true;
        boolean temporary = tokens.has("temp") || tokens.has("temporary");
        boolean gone = tokens.has("on", "commit") && tokens.has("commit", "drop"); // with its transaction
        touch(temporary && !gone, Touch.TEMPORARY_TABLES);
        hiddenIf(tokens.word(1).equals("extension"));
    }

    private void call(StatementTokens tokens, FunctionCalls.Call call) {
        if (call.catalog() && call.name().equals("set_config")) {
            touches.addAll(SettingTouches.ofSetConfig(tokens, call.open()));
            return;
        }
        boolean opensLink = call.name().startsWith("dblink_connect");
        switch (call.catalog() || opensLink ? KnownFunctions.effect(call.name()) : KnownFunctions.Effect.RUNS) {
            case READS -> {}
            case WRITES -> mayWrite = true;
            case LOCKS -> touches.add(Touch.ADVISORY_LOCKS);
            case IRREVERSIBLE -> {
                mayWrite = true;
                touches.add(Touch.IRREVERSIBLE);
            }
            case RUNS -> hidden();
        }
    }

    private void hidden() {
        mayWrite = true;
        touches.addAll(HIDDEN);
    }

    private void hiddenIf(boolean runs) {
        if (runs) {
            hidden();
        }
    }

    private void touch(boolean touched, Touch touch) {
        if (touched) {
            touches.add(touch);
        }
    }

    private void control(TransactionControl other) {
        if (other == TransactionControl.NONE || other == control) {
            return;
        }
        mayWrite |= other == TransactionControl.TWO_PHASE;
        control = control == TransactionControl.NONE ? other : TransactionControl.SEVERAL;
    }
}
