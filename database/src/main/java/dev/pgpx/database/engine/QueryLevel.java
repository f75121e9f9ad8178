package dev.pgpx.database.engine;

/**
 * Where in a query a place stands, as far as it decides what a name before a parenthesis is. There is one for each pair of
 * parentheses. One thread at a time.
 */
final class QueryLevel {
    /** The clauses that give such a name a meaning of its own. */
    enum Clause {
        /** Any in which it is a call. */
        EXPRESSION,
        /** The list of a {@code with}, in which it is a name with its columns. */
        WITH,
        /** A list of tables, in which it is an alias with its columns where a table stands before it. */
        FROM,
        /** The condition of a join, after which the list goes on. */
        ON,
        /** {@code group by}, which has words of its own. */
        GROUP
    }

    private final boolean inQuery;
    private final boolean prefix;
    private Clause clause = Clause.EXPRESSION;
    private boolean query;
    private boolean insert;
    private boolean update;
    private boolean merge;
    private boolean joinsByUsing;

    private QueryLevel(boolean inQuery, boolean prefix) {
        this.inQuery = inQuery;
        this.prefix = prefix;
    }

    /** The level of a whole statement. */
    static QueryLevel outermost() {
        return new QueryLevel(false, false);
    }

    /**
     * The level within a parenthesis.
     *
     * @param prefix whether an operand follows when it is closed: {@code distinct on (…) x}, {@code operator(…) x}
     */
    QueryLevel inner(boolean prefix) {
        return new QueryLevel(isInQuery(), prefix);
    }

    boolean isPrefix() {
        return prefix;
    }

    boolean isIn(Clause other) {
        return clause == other;
    }

    /** Whether a query has begun here or around. */
    boolean isInQuery() {
        return query || inQuery;
    }

    boolean isInsert() {
        return insert;
    }

    boolean isUpdate() {
        return update;
    }

    boolean isMerge() {
        return merge;
    }

    /** Begins within {@code grouping sets (…)}. */
    void groupingSets() {
        clause = Clause.GROUP;
    }

    /** Goes on to a comma. */
    void comma() {
        if (clause == Clause.ON) {
            clause = Clause.FROM;
        }
    }

    /** Goes on to a word. */
    void word(StatementTokens tokens, int at) {
        switch (tokens.word(at)) {
            case "with" -> with(tokens, at);
            case "select", "delete", "update", "merge", "insert" -> begin(tokens.word(at));
            case "from" -> from(tokens.word(at - 1));
            case "using" -> clause = joinsByUsing ? Clause.FROM : clause;
            case "join" -> clause = clause == Clause.ON ? Clause.FROM : clause;
            case "on" -> clause = clause == Clause.FROM ? Clause.ON : Clause.EXPRESSION;
            case "group" -> clause = tokens.word(at + 1).equals("by") ? Clause.GROUP : Clause.EXPRESSION;
            case "where", "having", "order", "limit", "offset", "fetch", "for", "returning", "set", "window", "when" ->
                clause = Clause.EXPRESSION;
            case "union", "intersect", "except", "values", "table" -> clause = Clause.EXPRESSION;
            default -> {}
        }
    }

    private void begin(String word) {
        clause = Clause.EXPRESSION;
        query |= !word.equals("insert");
        insert |= word.equals("insert");
        update |= word.equals("update");
        merge |= word.equals("merge");
        joinsByUsing |= word.equals("merge") || word.equals("delete");
    }

    /** Neither that of {@code extract(… from …)} nor of {@code is distinct from}, nor a column's label. */
    private void from(String before) {
        if (query && !before.equals("distinct") && !before.equals("as")) {
            clause = Clause.FROM;
        }
    }

    /** Only that before a query: {@code with ordinality} and its like come later. */
    private void with(StatementTokens tokens, int at) {
        boolean named = tokens.at(at + 1).isName()
                && (tokens.mark(at + 2, "(") || tokens.word(at + 2).equals("as"));
        if (!query && (named || tokens.word(at + 1).equals("recursive"))) {
            clause = Clause.WITH;
        }
    }
}
