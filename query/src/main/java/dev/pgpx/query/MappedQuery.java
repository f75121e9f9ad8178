package dev.pgpx.query;

/** A SELECT whose rows are read by a function; the function is no part of its equality. */
record MappedQuery<R>(SelectClauses clauses, String label, RowReader<R> reader) implements Query<R> {
    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(label);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof MappedQuery<?> that && clauses.equals(that.clauses) && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }
}
