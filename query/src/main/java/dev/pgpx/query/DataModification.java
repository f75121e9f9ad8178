package dev.pgpx.query;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;

/**
 * A command that changes rows of a table: INSERT, UPDATE, DELETE. Immutable; does nothing until it is run.
 *
 * @param <E> the table's record
 */
@CheckReturnValue
public abstract sealed class DataModification<E> implements Command permits Insert, Upsert, Update, Delete {
    private final Table<E> table;

    DataModification(Table<E> table) {
        this.table = table;
    }

    final Table<E> table() {
        return table;
    }

    /** What the statement is called: {@code insert author}. */
    abstract String label();

    /** Appends the command up to RETURNING, within the scope that the caller opened. */
    abstract void render(SqlWriter out);

    /** Appends the table that is written to. */
    @CanIgnoreReturnValue
    final SqlWriter renderTarget(SqlWriter out) {
        return out.token(new TableReference(table, TableReference.Kind.TARGET));
    }

    @Override
    public final Statement statement() {
        SqlWriter out = new SqlWriter();
        out.token(Token.Mark.OPEN);
        render(out);
        out.token(Token.Mark.CLOSE);
        return out.statement(label());
    }

    /**
     * Gives back the rows as they are after the command.
     *
     * @return the command as a query for the records that it wrote or, for DELETE, those that were there
     */
    public final Query<E> returning() {
        return new ReturningQuery<>(this, table.item(), (row, relations) -> table.read(row, 0, relations));
    }
}
