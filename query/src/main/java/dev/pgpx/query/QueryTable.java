package dev.pgpx.query;

import org.jspecify.annotations.Nullable;

/** A query in FROM. */
final class QueryTable extends DerivedTable {
    private final SelectClauses query;
    private final boolean lateral;

    QueryTable(String alias, SelectClauses query, boolean lateral) {
        super(alias, OutputColumn.of(query.outputs()));
        this.query = query;
        this.lateral = lateral;
    }

    SelectClauses query() {
        return query;
    }

    @Override
    void render(SqlWriter out) {
        out.text(lateral ? "lateral (" : "(");
        out.query(query, lateral ? Token.Mark.OPEN : Token.Mark.OPEN_ISOLATED);
        out.text(")").token(new Declared(alias(), columnNames()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueryTable that
                && alias().equals(that.alias())
                && lateral == that.lateral
                && query.equals(that.query);
    }

    @Override
    public int hashCode() {
        return alias().hashCode();
    }
}
