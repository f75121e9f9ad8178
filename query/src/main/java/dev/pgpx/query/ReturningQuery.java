package dev.pgpx.query;

import java.util.function.Supplier;

/** A command that gives back the rows that it wrote. */
record ReturningQuery<E>(Table<E> table, Supplier<Statement> command) implements Query<E> {
    @Override
    public Statement statement() {
        Statement plain = command.get();
        SqlWriter out = new SqlWriter();
        out.see(table);
        out.text(" returning ").list(table.columnNodes());
        return new Statement(plain.sql() + out.sql(), plain.parameters(), plain.label());
    }

    @Override
    public RowReader<E> reader() {
        return (row, relations) -> table.read(row, 0, relations);
    }
}
