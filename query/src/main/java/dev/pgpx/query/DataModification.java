package dev.pgpx.query;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command that changes rows of a table: INSERT, UPDATE, DELETE, MERGE. Immutable; does nothing until it is run; two are
 * equal when their trees are.
 *
 * @param <E> the table's record
 * @param <S> the class of this command itself
 */
@CheckReturnValue
public abstract sealed class DataModification<E, S extends DataModification<E, S>> extends ReturningClause
        implements Command permits Insert, Upsert, RowChange, Merge {
    private final Table<E> table;
    private final List<CommonTable> with;

    DataModification(Table<E> table, List<CommonTable> with) {
        this.table = table;
        this.with = with;
    }

    final Table<E> table() {
        return table;
    }

    final List<CommonTable> with() {
        return with;
    }

    /** The same command after other common tables. */
    abstract S changed(List<CommonTable> changed);

    /** What tells it from others of its class, table and common tables. */
    abstract Object parts();

    /** What the statement is called: {@code insert author}. */
    abstract String label();

    /** Appends the command proper: without WITH and RETURNING. */
    abstract void renderCommand(SqlWriter out);

    /** What a server needs that is to give back rows. */
    @Nullable
    ServerFeature returningFeature() {
        return null;
    }

    /**
     * Names rows for the command to read: {@code with}. Later ones can read earlier ones.
     *
     * @param tables the common tables
     * @return the command with them
     */
    public final S with(CommonTable... tables) {
        return changed(Lists.append(with, List.of(tables)));
    }

    /** Appends the table that is written to. */
    @CanIgnoreReturnValue
    final SqlWriter renderTarget(SqlWriter out) {
        return out.token(new TableReference(table, TableReference.Kind.TARGET));
    }

    /** Appends the command up to RETURNING, within the scope that the caller opened. */
    final void render(SqlWriter out) {
        if (!with.isEmpty()) {
            WithClause.render(out, with);
        }
        renderCommand(out);
    }

    final void renderReturning(SqlWriter out, Projection projection) {
        ServerFeature feature = returningFeature();
        if (feature != null) {
            out.requires(feature);
        }
        out.text(" returning ").token(new SpecialRow.SeeOldAndNew(table));
        projection.renderItems(out);
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
    public final Select1<E> returning() {
        return returning(table);
    }

    @Override
    final <Q extends Select<Q>> Q over(Q selected) {
        SelectClauses clauses = selected.clauses();
        return selected.changed(clauses.with(SelectClauses.Surroundings.of(List.of(), new ReturningBody(this))));
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof DataModification<?, ?> that
                && getClass() == that.getClass()
                && table.equals(that.table)
                && with.equals(that.with)
                && parts().equals(that.parts());
    }

    @Override
    public final int hashCode() {
        return table.hashCode() * 31 + parts().hashCode();
    }

    @Override
    public final String toString() {
        return statement().sql();
    }
}
