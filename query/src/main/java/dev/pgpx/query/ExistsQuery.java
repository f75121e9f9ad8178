package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.List;

/** Whether another query gives a row. */
record ExistsQuery(Query<?> query) implements Query<Boolean> {
    @Override
    public Statement statement() {
        SelectClauses clauses = SelectClauses.of(query);
        if (clauses == null) {
            Statement inner = query.statement();
            String sql = "select exists (" + inner.sql() + ")";
            return new Statement(sql, inner.parameters(), label(inner.label()), inner.features(), inner.audited());
        }
        if (clauses.surroundings().body() instanceof ReturningBody command) {
            throw command.refused("a test for rows");
        }
        SelectClauses test = SelectClauses.of(List.of(new Node.Exists(clauses.withoutOrder())));
        SqlWriter out = new SqlWriter();
        out.query(test, Token.Mark.OPEN);
        return out.statement(label(PageQuery.labelOf(query, clauses)));
    }

    private static String label(String of) {
        return "exists " + of;
    }

    @Override
    public RowReader<Boolean> reader() {
        return ExistsQuery::read;
    }

    private static Boolean read(Row row, Relations relations) {
        return row.getBoolean(0);
    }
}
