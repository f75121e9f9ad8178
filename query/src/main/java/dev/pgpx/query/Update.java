package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows: begun by {@link Sql#update}. Immutable; every method gives a longer copy.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-update.html">UPDATE</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Update<E> extends RowChange<E, Update<E>> {
    private final Assignments assignments;

    private Update(Table<E> table, List<CommonTable> with, Affected affected, Assignments assignments) {
        super(table, with, affected);
        this.assignments = assignments;
    }

    static <E> Update<E> of(Table<E> table) {
        return new Update<>(table, List.of(), Affected.NONE, Assignments.NONE);
    }

    /** Sets all that records set, in the row of a record as it was read. */
    static <E> Update<E> of(Table<E> table, E record) {
        return of(table, record, RecordChange.all(table, record));
    }

    /** Sets what differs between two records, in the row of the first as it was read. */
    static <E> Update<E> of(Table<E> table, E before, E after) {
        return of(table, before, RecordChange.between(table, before, after));
    }

    private static <E> Update<E> of(Table<E> table, E read, Assignments assignments) {
        Column<?> deletedAt = table.roles().deletedAt();
        Affected affected = Affected.NONE.within(deletedAt == null ? null : DeletedRows.notDeleted(deletedAt));
        return new Update<>(table, List.of(), affected, assignments).whereRead(read);
    }

    /** Marks rows as deleted that are not. */
    static <E> Update<E> marking(Table<E> table) {
        Column<?> deletedAt = deletedAt(table, "softDelete(...)");
        Affected affected = Affected.NONE.within(DeletedRows.notDeleted(deletedAt));
        return new Update<>(table, List.of(), affected, Assignments.NONE.plus(deletedAt, ColumnRoles.now()));
    }

    /** Takes the mark from rows that are marked as deleted. */
    static <E> Update<E> restoring(Table<E> table) {
        Column<?> deletedAt = deletedAt(table, "restore(...)");
        Affected affected = Affected.NONE.within(DeletedRows.deleted(deletedAt));
        return new Update<>(table, List.of(), affected, Assignments.NONE.setNull(deletedAt));
    }

    private static Column<?> deletedAt(Table<?> table, String purpose) {
        Column<?> deletedAt = table.roles().deletedAt();
        if (deletedAt == null) {
            throw QueryException.of("PGPX-1120", table.name(), purpose);
        }
        return deletedAt;
    }

    /**
     * Says who changes the rows: written to the column for who changed a row last, where the table has one that is not set by
     * hand.
     *
     * @param user who, of the column's type
     * @return the update
     * @throws QueryException when the column is of another type
     */
    public Update<E> by(Object user) {
        return assignments.isEmpty()
                ? this
                : changed(ChangeAuthor.of(table(), user).and(assignments));
    }

    /**
     * Whether it sets nothing, and so cannot be run: an update by two records that are the same.
     *
     * @return true when no column is set
     */
    public boolean setsNothing() {
        return assignments.isEmpty();
    }

    /**
     * Sets a part of a column that is JSON, and leaves the rest of it as it is: {@code jsonb_set}. A column that is null
     * stays null. Several parts of a column are set by {@code set(column, column.setAt(…).setAt(…))}.
     *
     * @param column the column
     * @param part the part: {@code ProfileJson.CITY}
     * @param value the part's value
     * @param <T> the record that the JSON is
     * @param <V> the part's type
     * @return the longer update
     * @throws QueryException when the column is set already
     */
    public <T, V> Update<E> setAt(JsonColumn<T> column, JsonPart<? super T, V, ?> part, V value) {
        return set(column, column.setAt(part, value));
    }

    /**
     * Sets a column to a value.
     *
     * @param column the column
     * @param value the value; null where the column can be
     * @param <T> its type
     * @return the longer update
     * @throws QueryException when the column is set already
     */
    public <T> Update<E> set(Column<T> column, @Nullable T value) {
        return changed(assignments.set(column, value));
    }

    /**
     * Sets a column to what an expression gives for the row as it was.
     *
     * @param column the column
     * @param value the expression
     * @param <T> its type
     * @return the longer update
     * @throws QueryException when the column is set already
     */
    public <T> Update<E> set(Column<T> column, Expression<T> value) {
        return changed(assignments.set(column, value));
    }

    /**
     * Sets columns to the values of the only row of a query: {@code set (a, b) = (select …)}.
     *
     * @param columns the columns
     * @param query the query, which sees the row as it was; of no row, all are set to null
     * @param <Q> the class of the query
     * @return the longer update
     * @throws QueryException when a column is set already
     */
    public <Q extends Select<Q>> Update<E> set(ColumnList<Q> columns, Q query) {
        return changed(assignments.set(columns, query));
    }

    /**
     * Sets columns as a list says.
     *
     * @param more the columns and their values
     * @return the longer update
     * @throws QueryException when a column is set already
     */
    public Update<E> set(Assignments more) {
        return changed(assignments.plus(more));
    }

    /**
     * Sets a column to its default.
     *
     * @param column the column
     * @return the longer update
     * @throws QueryException when the column is set already
     */
    public Update<E> setDefault(Column<?> column) {
        return changed(assignments.setDefault(column));
    }

    /**
     * Sets a column to null.
     *
     * @param column the column
     * @return the longer update
     * @throws QueryException when the column is set already
     */
    public Update<E> setNull(Column<?> column) {
        return changed(assignments.setNull(column));
    }

    /**
     * Joins the table with others, whose columns the conditions and values can then use: {@code from}.
     *
     * @param item a table, or what stands for one
     * @return the update with it
     * @throws QueryException when it has one already, to which others are joined
     */
    public Update<E> from(FromItem item) {
        return changed(affected().from(item));
    }

    private Update<E> changed(Assignments changed) {
        return new Update<>(table(), with(), affected(), changed);
    }

    @Override
    Update<E> changed(Affected changed) {
        return new Update<>(table(), with(), changed, assignments);
    }

    @Override
    Update<E> changed(List<CommonTable> changed) {
        return new Update<>(table(), changed, affected(), assignments);
    }

    @Override
    Object parts() {
        return List.of(affected(), assignments);
    }

    @Override
    String label() {
        return "update " + table().name();
    }

    @Override
    void renderCommand(SqlWriter out) {
        if (assignments.isEmpty()) {
            throw QueryException.of("PGPX-1204", table().name());
        }
        requireCondition("update");
        renderAffectedTable(out.text("update "));
        table().roles().ofChange(assignments).renderSet(out, table());
        renderAffectedRows(out, " from ");
    }
}
