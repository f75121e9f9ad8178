package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;

/**
 * Deletes rows: begun by {@link Sql#delete}. Immutable; every method gives a longer copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-delete.html">DELETE</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Delete<E> extends RowChange<E, Delete<E>> {
    private Delete(Table<E> table, List<CommonTable> with, Affected affected) {
        super(table, with, affected);
    }

    static <E> Delete<E> of(Table<E> table) {
        return new Delete<>(table, List.of(), Affected.NONE);
    }

    static <E> Delete<E> of(Table<E> table, E record) {
        return of(table).whereRead(record);
    }

    /**
     * Joins the table with others, whose columns the conditions can then use: {@code using}.
     *
     * @param item a table, or what stands for one
     * @return the delete with it
     * @throws QueryException when it has one already, to which others are joined
     */
    public Delete<E> using(FromItem item) {
        return changed(affected().from(item));
    }

    @Override
    Delete<E> changed(Affected changed) {
        return new Delete<>(table(), with(), changed);
    }

    @Override
    Delete<E> changed(List<CommonTable> changed) {
        return new Delete<>(table(), changed, affected());
    }

    @Override
    Object parts() {
        return affected();
    }

    @Override
    String label() {
        return "delete " + table().name();
    }

    @Override
    void renderCommand(SqlWriter out) {
        requireCondition("delete");
        renderAffectedTable(out.text("delete from "));
        renderAffectedRows(out, " using ");
    }
}
