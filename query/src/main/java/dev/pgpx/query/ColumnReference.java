package dev.pgpx.query;

import org.jspecify.annotations.Nullable;

/** A column of something in FROM. */
final class ColumnReference implements Node, SqlText.TableToken {
    private final Table<?> table;
    private final String name;
    private final int hash;

    ColumnReference(Table<?> table, String name) {
        this.table = table;
        this.name = name;
        this.hash = table.hashCode() * 31 + name.hashCode();
    }

    @Override
    public Table<?> table() {
        return table;
    }

    String name() {
        return name;
    }

    @Override
    public void render(SqlWriter out) {
        out.token(this, hash);
    }

    @Override
    public void write(SqlText out) {
        out.column(table, table.alias(), name);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ColumnReference that
                && (this == that || (hash == that.hash && name.equals(that.name) && table.equals(that.table)));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return table.alias() + "." + name;
    }
}
