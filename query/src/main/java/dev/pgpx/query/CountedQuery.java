package dev.pgpx.query;

import dev.pgpx.types.Row;

/** Counts the rows of another query. */
record CountedQuery(Query<?> query) implements Query<Long> {
    @Override
    public Statement statement() {
        SelectClauses clauses = SelectClauses.of(query);
        if (clauses != null && clauses.surroundings().body() instanceof ReturningBody command) {
            throw command.refused("count of the rows");
        }
        Statement inner = query.statement();
        return new Statement(
                "select count(*) from (" + inner.sql() + ") as counted",
                inner.parameters(),
                "count of " + inner.label(),
                inner.features(),
                inner.audited());
    }

    @Override
    public RowReader<Long> reader() {
        return CountedQuery::read;
    }

    static Long read(Row row, Relations relations) {
        return row.getLong(0);
    }
}
