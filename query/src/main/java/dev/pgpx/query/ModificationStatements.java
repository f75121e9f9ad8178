package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import org.jspecify.annotations.Nullable;

/** The statements that change rows, and what stands only in them; {@link Sql} inherits it. */
abstract sealed class ModificationStatements extends ColumnLists permits Sql {
    ModificationStatements() {}

    /**
     * Begins an insert.
     *
     * @param table the table
     * @param <E> the record
     * @return the insert, still without rows
     */
    public static <E> Insert<E> insert(Table<E> table) {
        return Insert.into(table);
    }

    /**
     * Begins an insert of a record that may be there already.
     *
     * @param table the table
     * @param record the record; components that the database generates are ignored
     * @param <E> the record
     * @return the upsert, still without {@code onConflict}
     */
    public static <E> Upsert<E> upsert(Table<E> table, E record) {
        return Upsert.of(Insert.into(table).values(record));
    }

    /**
     * Begins an insert of a draft that may be there already.
     *
     * @param draft the draft; not to be changed until the upsert has run
     * @param <E> the record
     * @return the upsert, still without {@code onConflict}
     * @throws QueryException naming all required components that the draft leaves out
     */
    public static <E> Upsert<E> upsert(Draft<E> draft) {
        return Upsert.of(Insert.into(draft.table()).values(draft));
    }

    /**
     * Begins an update.
     *
     * @param table the table
     * @param <E> the record
     * @return the update, still without columns
     */
    public static <E> Update<E> update(Table<E> table) {
        return Update.of(table);
    }

    /**
     * The update of a row to what a record says: found by key and version, all columns set but the key and those that the
     * database makes or that follow from the change. A row that counts as deleted is not found.
     *
     * @param table the table
     * @param record the record
     * @param <E> its type
     * @return the update
     * @throws QueryException when the table has no key
     */
    public static <E> Update<E> update(Table<E> table, E record) {
        return Update.of(table, record);
    }

    /**
     * The update of a row by what differs between two records: as {@link #update(Table, Object)}, with the columns set whose
     * values are not the same.
     *
     * @param table the table
     * @param before the record as it was read
     * @param after the record as it should be
     * @param <E> its type
     * @return the update; it {@linkplain Update#setsNothing() sets nothing} when the records are the same
     * @throws QueryException when the table has no key, or the records have different ones
     */
    public static <E> Update<E> update(Table<E> table, E before, E after) {
        return Update.of(table, before, after);
    }

    /**
     * Begins an update that marks rows as deleted, now, as far as they are not.
     *
     * @param table a table that has a column for when a row was deleted
     * @param <E> the record
     * @return the update, still without a condition
     * @throws QueryException when the table has no such column
     */
    public static <E> Update<E> softDelete(Table<E> table) {
        return Update.marking(table);
    }

    /**
     * Begins an update that makes rows count again that are marked as deleted.
     *
     * @param table a table that has a column for when a row was deleted
     * @param <E> the record
     * @return the update, still without a condition
     * @throws QueryException when the table has no such column
     */
    public static <E> Update<E> restore(Table<E> table) {
        return Update.restoring(table);
    }

    /**
     * The delete of a record's row, found by key and version. The row is gone then, also where the table has a column for
     * when a row was deleted.
     *
     * @param table the table
     * @param record the record
     * @param <E> its type
     * @return the delete
     * @throws QueryException when the table has no key
     */
    public static <E> Delete<E> delete(Table<E> table, E record) {
        return Delete.of(table, record);
    }

    /**
     * Begins a delete.
     *
     * @param table the table
     * @param <E> the record
     * @return the delete, still without a condition
     */
    public static <E> Delete<E> delete(Table<E> table) {
        return Delete.of(table);
    }

    /**
     * Begins a merge, which inserts, updates and deletes rows of a table by those of another. Needs PostgreSQL 15.
     *
     * @param table the table that is written to
     * @param <E> the record
     * @return the merge, still without a source
     */
    public static <E> Merge.Target<E> merge(Table<E> table) {
        return new Merge.Target<>(table, false);
    }

    /**
     * A column set to a value, for {@link Upsert#doUpdate} and the clauses of {@link Merge}.
     *
     * @param column the column
     * @param value the value; null where the column can be
     * @param <T> its type
     * @return the assignment; others may follow
     */
    public static <T> Assignments set(Column<T> column, @Nullable T value) {
        return Assignments.NONE.set(column, value);
    }

    /**
     * A column set to an expression, for {@link Upsert#doUpdate} and the clauses of {@link Merge}.
     *
     * @param column the column
     * @param value the expression
     * @param <T> its type
     * @return the assignment; others may follow
     */
    public static <T> Assignments set(Column<T> column, Expression<T> value) {
        return Assignments.NONE.set(column, value);
    }

    /**
     * Columns set to the values of the only row of a query, for {@link Upsert#doUpdate} and the updates of {@link Merge}.
     *
     * @param columns the columns
     * @param query the query; of no row, all are set to null
     * @param <S> the class of the query
     * @return the assignments; others may follow
     */
    public static <S extends Select<S>> Assignments set(ColumnList<S> columns, S query) {
        return Assignments.NONE.set(columns, query);
    }

    /**
     * The row that an insert proposed, where it met one that is there: {@code excluded}. To be used in
     * {@link Upsert#doUpdate} and {@link Upsert#where}.
     *
     * @param table the table that is inserted into, under the alias that it has there
     * @param <E> its record
     * @param <X> its class
     * @return the table under the name {@code excluded}
     */
    public static <E, X extends Table<E>> X excluded(X table) {
        return SpecialRow.EXCLUDED.of(table);
    }

    /**
     * A row as it was before the command, in {@code returning(…)}: {@code old}. Its columns are null where there was none.
     * Needs PostgreSQL 18.
     *
     * @param table the table that is written to, under the alias that it has there
     * @param <E> its record
     * @param <X> its class
     * @return the table under the name {@code old}, to be returned as a whole or by columns
     */
    public static <E, X extends Table<E>> X oldRow(X table) {
        return SpecialRow.OLD.of(table);
    }

    /**
     * A row as it is after the command, in {@code returning(…)}: {@code new}. Its columns are null where there is none. Needs
     * PostgreSQL 18.
     *
     * @param table the table that is written to, under the alias that it has there
     * @param <E> its record
     * @param <X> its class
     * @return the table under the name {@code new}, to be returned as a whole or by columns
     */
    public static <E, X extends Table<E>> X newRow(X table) {
        return SpecialRow.NEW.of(table);
    }

    /**
     * What a merge did with a row, in {@code returning(…)}: {@code INSERT}, {@code UPDATE} or {@code DELETE}. Needs PostgreSQL
     * 17.
     *
     * @return {@code merge_action()}
     */
    public static TextExpression mergeAction() {
        return new TextExpression(
                new Node.Since(ServerFeature.MERGE_RETURNING, Node.Call.of("merge_action")), Codecs.TEXT);
    }

    /**
     * A command under a name, for {@code with(…)}: it runs once, whether its rows are read or not. To be read, it must be one
     * that gives rows: {@code commonTable("gone", delete(…).returning(…))}.
     *
     * @param name the name, unquoted
     * @param command an insert, update, delete or merge
     * @return the common table, without columns
     */
    public static CommonTable commonTable(String name, DataModification<?, ?> command) {
        return CommonTable.of(name, new CommandBody(command));
    }

    /**
     * Begins a query for what has happened to the rows of a table.
     *
     * @param table a table whose record has {@code @Audited}
     * @param <E> the record
     * @param <T> the table's class
     * @return the query: all changes of all rows, oldest first
     */
    public static <E, T extends Table<E> & AuditedTable> HistoryQuery<E> history(T table) {
        return HistoryQuery.of(table);
    }
}
