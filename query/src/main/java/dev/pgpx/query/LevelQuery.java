package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query for the records of one level of a graph, and what is loaded with them; the reader is no part of its equality. */
record LevelQuery<R>(SelectClauses clauses, String label, RowReader<R> reader, List<Load<?, ?>> loads)
        implements Query<R> {
    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LevelQuery<?> that && clauses.equals(that.clauses) && loads.equals(that.loads);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }
}
