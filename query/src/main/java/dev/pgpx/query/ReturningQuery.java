package dev.pgpx.query;

import java.util.List;

/** A command that gives back something of the rows that it wrote. */
record ReturningQuery<R>(DataModification<?> command, List<Node> items, RowReader<R> reader) implements Query<R> {
    ReturningQuery(DataModification<?> command, Node item, RowReader<R> reader) {
        this(command, List.of(item), reader);
    }

    @Override
    public Statement statement() {
        SqlWriter out = new SqlWriter();
        out.token(Token.Mark.OPEN);
        render(out);
        out.token(Token.Mark.CLOSE);
        return out.statement(command.label());
    }

    void render(SqlWriter out) {
        command.render(out);
        out.text(" returning ").list(items);
    }
}
