package dev.pgpx.query;

import java.util.List;

/** The first row of another query, which had no limit of its own. */
record FirstRow<R>(Query<R> query, SelectClauses clauses) implements Query<R> {
    /** A query that gives no more than that row; the same one where it cannot be told from its clauses. */
    static <R> Query<R> of(Query<R> query) {
        SelectClauses clauses = SelectClauses.of(query);
        if (clauses == null
                || clauses.limit().rows() != null
                || clauses.surroundings().body() instanceof ReturningBody) {
            return query;
        }
        return new FirstRow<>(query, clauses.with(clauses.limit().rows(1)));
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(PageQuery.labelOf(query, clauses));
    }

    @Override
    public RowReader<R> reader() {
        return query.reader();
    }

    @Override
    public List<Load<?, ?>> loads() {
        return query.loads();
    }
}
