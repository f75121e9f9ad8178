package dev.pgpx.database.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds the calls of functions in a statement: names before a parenthesis that are nothing else there. What it is not certain
 * of counts as a call. One thread at a time.
 */
final class FunctionCalls {
    /**
     * A call.
     *
     * @param name the function's name
     * @param catalog whether it is unqualified or of {@code pg_catalog}
     * @param open the position of its parenthesis
     */
    record Call(String name, boolean catalog, int open) {}

    /** After these no function can be called: a table, a type or a declared function is named. */
    private static final Set<String> BEFORE_NAMES = Set.of("as", "into", "table", "exists", "references");

    /** Words that are no reserved ones, but stand before an operand or a table. */
    private static final Set<String> BEFORE_OPERANDS =
            Set.of("zone", "escape", "uescape", "join", "by", "tablesample", "like", "ilike", "similar", "overlaps");

    private static final Set<String> SORTED_BY = Set.of("order", "group", "partition", "first");
    private static final Set<String> DEFINING = Set.of("create", "alter");
    private static final Set<String> SAMPLING = Set.of("system", "bernoulli");

    private final StatementTokens tokens;
    private final boolean defines;
    private final boolean index;
    private final Deque<QueryLevel> outer = new ArrayDeque<>();
    private final List<Call> calls = new ArrayList<>();
    private QueryLevel level = QueryLevel.outermost();
    private boolean closedPrefix;

    private FunctionCalls(StatementTokens tokens) {
        this.tokens = tokens;
        this.defines = DEFINING.contains(tokens.word(0));
        this.index = tokens.word(0).equals("create") && tokens.has("index");
    }

    static List<Call> of(StatementTokens tokens) {
        FunctionCalls calls = new FunctionCalls(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            calls.token(i);
        }
        return calls.calls;
    }

    private void token(int at) {
        if (tokens.mark(at, "(")) {
            open(at);
        } else if (tokens.mark(at, ")")) {
            closedPrefix = level.isPrefix();
            level = outer.isEmpty() ? level : outer.pop();
        } else if (tokens.mark(at, ",")) {
            level.comma();
        } else if (!tokens.mark(at - 1, ".")) {
            level.word(tokens, at);
        }
    }

    private void open(int at) {
        boolean operator = isOperator(at);
        boolean distinct =
                tokens.word(at - 1).equals("on") && tokens.word(at - 2).equals("distinct");
        if (isNamedParameter(at - 1)) {
            calls.add(new Call(tokens.at(at - 1).text(), false, at)); // a slice: [1 :f(x)]
        } else if (tokens.at(at - 1).isName() && !operator) {
            name(at);
        }
        outer.push(level);
        level = level.inner(operator || distinct);
        if (isGroupingSets(at - 1)) {
            level.groupingSets();
        }
    }

    private boolean isGroupingSets(int at) {
        return tokens.word(at).equals("sets") && tokens.word(at - 1).equals("grouping");
    }

    private boolean isNamedParameter(int at) {
        SqlToken token = tokens.at(at);
        return token.kind() == SqlToken.Kind.VALUE && token.text().startsWith(":");
    }

    /** {@code operator(schema.+)}: a mark of an operator stands before the closing parenthesis. */
    private boolean isOperator(int open) {
        SqlToken last = tokens.at(tokens.closing(open) - 1);
        return tokens.word(open - 1).equals("operator")
                && last.kind() == SqlToken.Kind.MARK
                && !last.isMark(")")
                && !last.isMark("(")
                && !last.isMark("]");
    }

    private void name(int open) {
        int first = open - 1;
        while (tokens.mark(first - 1, ".") && tokens.at(first - 2).isName()) {
            first -= 2;
        }
        boolean qualified = first < open - 1 || tokens.mark(first - 1, ".");
        SqlToken name = tokens.at(open - 1);
        if (isSyntax(name, qualified) || isNoCallAfter(first) || isNoCall(name.word(), first)) {
            return;
        }
        boolean catalog =
                !qualified || (first == open - 3 && tokens.at(first).text().equals("pg_catalog"));
        calls.add(new Call(name.text(), catalog && !tokens.mark(first - 1, "."), open));
    }

    private static boolean isSyntax(SqlToken name, boolean qualified) {
        return !qualified && name.kind() == SqlToken.Kind.WORD && KnownFunctions.isSyntax(name.text());
    }

    /** Whether what stands before a name leaves no place for a call. */
    private boolean isNoCallAfter(int name) {
        SqlToken before = tokens.at(name - 1);
        if (before.isMark("::") || BEFORE_NAMES.contains(before.word())) {
            return true;
        }
        if (level.isIn(QueryLevel.Clause.FROM)) {
            return isOperand(name - 1);
        }
        if (level.isIn(QueryLevel.Clause.WITH)) {
            return before.isMark(",") || before.isWord("with") || before.isWord("recursive");
        }
        return isCommandWord(name - 1) || (defines && !level.isInQuery() && isNoCallInDefinition(name - 1));
    }

    /** {@code copy t (a)}, {@code prepare p (int)}, {@code copy … to stdout (format csv)}. */
    private boolean isCommandWord(int at) {
        String head = tokens.word(0);
        boolean copy = head.equals("copy");
        boolean stream =
                copy && (tokens.word(at).equals("to") || tokens.word(at).equals("from"));
        return (at == 0 && (copy || head.equals("prepare"))) || (stream && !level.isInQuery());
    }

    private boolean isNoCallInDefinition(int before) {
        String word = tokens.word(before);
        return isOperand(before) || word.equals("on") || (index && word.equals("using"));
    }

    /** Whether an operand or table ends there, after which no other one can begin. */
    private boolean isOperand(int at) {
        SqlToken token = tokens.at(at);
        return switch (token.kind()) {
            case WORD -> !KnownFunctions.isSyntax(token.text()) && !BEFORE_OPERANDS.contains(token.text());
            case QUOTED, STRING, VALUE -> true;
            case MARK -> token.isMark(")") && !closedPrefix;
        };
    }

    /** Whether a word that could name a function is grammar where it stands. */
    private boolean isNoCall(String word, int at) {
        String before = tokens.word(at - 1);
        return switch (word) {
            case "over", "filter", "within" -> tokens.mark(at - 1, ")") && !closedPrefix;
            case "materialized" -> level.isIn(QueryLevel.Clause.WITH) && before.equals("not");
            case "conflict" -> level.isInsert() && before.equals("on");
            case "sets" -> before.equals("grouping");
            case "first", "next" -> before.equals("fetch");
            case "cube", "rollup" -> level.isIn(QueryLevel.Clause.GROUP);
            case "set" -> level.isUpdate();
            case "by" -> SORTED_BY.contains(before);
            case "insert" -> level.isMerge() && before.equals("then");
            case "explain", "copy" -> at == 0;
            case "verbose" -> before.equals("explain") || before.startsWith("analy");
            case "columns" -> isOperand(at - 1); // of json_table
            case "key" -> before.equals("primary") || before.equals("foreign");
            case "range", "list", "hash" -> defines && !level.isInQuery() && before.equals("by");
            default -> SAMPLING.contains(word) && before.equals("tablesample");
        };
    }
}
