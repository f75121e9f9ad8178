package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts rows: begun by {@link Sql#insert}. Its rows are records and drafts, or one row set column by column, or what a
 * query gives, or one of defaults. Immutable, but it reads records and drafts when it is run.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-insert.html">INSERT</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Insert<E> extends DataModification<E, Insert<E>> {
    private static final InsertSource NOTHING = new InsertSource.None();

    private final InsertSource source;
    private final Overriding overriding;

    private Insert(Table<E> table, List<CommonTable> with, InsertSource source, Overriding overriding) {
        super(table, with);
        this.source = source;
        this.overriding = overriding;
    }

    static <E> Insert<E> into(Table<E> table) {
        return new Insert<>(table, List.of(), NOTHING, Overriding.NONE);
    }

    /**
     * With a record; components that the database generates are ignored.
     *
     * @param record the record
     * @return the insert with one more row
     */
    public Insert<E> values(E record) {
        return rows(List.of(RowValues.of(table(), record)));
    }

    /**
     * With a draft; what it leaves out is left to the database.
     *
     * @param draft the draft; not to be changed until the insert has run
     * @return the insert with one more row
     * @throws QueryException naming all required components that it leaves out
     */
    public Insert<E> values(Draft<E> draft) {
        return rows(List.of(RowValues.of(draft)));
    }

    /**
     * With records; components that the database generates are ignored. All are sent in one statement: for many,
     * {@code Database.insertAll} is faster.
     *
     * @param records the records
     * @return the insert with so many more rows
     */
    public Insert<E> records(Collection<? extends E> records) {
        List<RowValues> rows = new ArrayList<>(records.size());
        records.forEach(record -> rows.add(RowValues.of(table(), record)));
        return rows(rows);
    }

    /**
     * With drafts; what one leaves out is left to the database. All are sent in one statement: for many,
     * {@code Database.insertAll} is faster.
     *
     * @param drafts the drafts; not to be changed until the insert has run
     * @return the insert with so many more rows
     * @throws QueryException naming all required components that one leaves out
     */
    public Insert<E> drafts(Collection<? extends Draft<E>> drafts) {
        return rows(drafts.stream().map(RowValues::of).toList());
    }

    private Insert<E> rows(List<RowValues> more) {
        List<RowValues> before = source instanceof InsertSource.Rows rows ? rows.rows() : List.of();
        return from(new InsertSource.Rows(Lists.append(before, more)));
    }

    /**
     * One row, in which a column has a value. What is not set is left to the database.
     *
     * @param column the column
     * @param value the value; null where the column can be
     * @param <T> its type
     * @return the longer insert
     * @throws QueryException when the column is set already, or rows come from elsewhere
     */
    public <T> Insert<E> set(Column<T> column, @Nullable T value) {
        return from(assignments().set(column, value));
    }

    /**
     * One row, in which a column has the value of an expression. What is not set is left to the database.
     *
     * @param column the column
     * @param value the expression; it can use no column but in a query of its own
     * @param <T> its type
     * @return the longer insert
     * @throws QueryException when the column is set already, or rows come from elsewhere
     */
    public <T> Insert<E> set(Column<T> column, Expression<T> value) {
        return from(assignments().set(column, value));
    }

    private Assignments assignments() {
        return source instanceof InsertSource.Expressions set ? set.assignments() : Assignments.NONE;
    }

    private Insert<E> from(Assignments assignments) {
        return from(new InsertSource.Expressions(assignments));
    }

    /**
     * The rows that a query gives, for some columns.
     *
     * @param columns the columns; what is not among them is left to the database
     * @param query the query, of the same types
     * @param <S> the class of the query
     * @return the insert of its rows
     * @throws QueryException when rows come from elsewhere
     */
    public <S extends Select<S>> Insert<E> select(ColumnList<S> columns, S query) {
        return from(new InsertSource.OfQuery(columns.columns(), query.clauses()));
    }

    /**
     * The rows of another table, all of its columns: an archive or a staging table, for instance. Generated keys are taken
     * over as well; to have new ones, name the columns: {@link #select(ColumnList, Select)}.
     *
     * @param query the query
     * @return the insert of its rows
     * @throws QueryException when a column of the other table has no partner here of its name and type, or rows come from
     *     elsewhere
     */
    public Insert<E> select(EntityQuery<?> query) {
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : query.table().columns()) {
            columns.add(partnerOf(column));
        }
        return from(new InsertSource.OfQuery(List.copyOf(columns), query.clauses()));
    }

    private Column<?> partnerOf(Column<?> other) {
        for (Column<?> column : table().columns()) {
            if (column.name().equals(other.name()) && typeOf(column).equals(typeOf(other))) {
                return column;
            }
        }
        throw QueryException.of(
                "PGPX-1283",
                table().name(),
                other.name(),
                typeOf(other).name(),
                other.definition().table().name());
    }

    private static dev.pgpx.types.PgType typeOf(Column<?> column) {
        return column.definition().codec().type();
    }

    /**
     * One row that leaves every column to the database: {@code default values}.
     *
     * @return the insert of that row
     * @throws QueryException when rows come from elsewhere
     */
    public Insert<E> defaultValues() {
        return from(new InsertSource.Defaults());
    }

    private Insert<E> from(InsertSource changed) {
        if (source != NOTHING && source.getClass() != changed.getClass()) {
            throw QueryException.of("PGPX-1278", table().name(), source.words(), changed.words());
        }
        return new Insert<>(table(), with(), changed, overriding);
    }

    /**
     * Says who inserts the rows: written to the columns for who inserted a row and who changed it last, where the table has
     * such and a draft does not set them by itself. Says nothing about rows that are set column by column or come from a query.
     *
     * @param user who, of the columns' type
     * @return the insert
     * @throws QueryException when the columns are of another type
     */
    public Insert<E> by(Object user) {
        return new Insert<>(table(), with(), source.by(ChangeAuthor.of(table(), user)), overriding);
    }

    /**
     * Writes generated keys as they are given, by records too, even where the database always generates them:
     * {@code overriding system value}.
     *
     * @return the insert
     */
    public Insert<E> overridingSystemValue() {
        return new Insert<>(table(), with(), source, Overriding.SYSTEM_VALUE);
    }

    /**
     * Ignores the values that are given for identity columns, and lets the database generate them: {@code overriding user
     * value}.
     *
     * @return the insert
     */
    public Insert<E> overridingUserValue() {
        return new Insert<>(table(), with(), source, Overriding.USER_VALUE);
    }

    /**
     * Says what happens to a row that is there already. It is found by columns, which are written even where the database would
     * generate them.
     *
     * @param columns those of the primary key or of a unique index
     * @return the insert as an upsert, which updates that row unless told otherwise
     */
    public Upsert<E> onConflict(Column<?>... columns) {
        return Upsert.of(this).onConflict(columns);
    }

    /**
     * Says what happens to a row that is there already, found by the expressions of a unique index.
     *
     * @param expressions columns and expressions of the index
     * @return the insert as an upsert, which updates that row unless told otherwise
     */
    public Upsert<E> onConflictOf(Expression<?>... expressions) {
        return Upsert.of(this).onConflictOf(expressions);
    }

    /**
     * Says what happens to a row that is there already, found by a constraint.
     *
     * @param name the constraint's name, unquoted
     * @return the insert as an upsert, which updates that row unless told otherwise
     */
    public Upsert<E> onConstraint(String name) {
        return Upsert.of(this).onConstraint(name);
    }

    /**
     * Leaves out every row that any unique index or exclusion constraint refuses: {@code on conflict do nothing}.
     *
     * @return the insert as an upsert
     */
    public Upsert<E> onConflictDoNothing() {
        return Upsert.of(this).doNothing();
    }

    /** The same, of the rows of a batch. */
    Insert<E> reading(InsertSource.Input input) {
        if (source != NOTHING || !with().isEmpty()) {
            throw QueryException.of("PGPX-1316", label());
        }
        return new Insert<>(table(), List.of(), input, overriding);
    }

    Overriding overriding() {
        return overriding;
    }

    /** The same, with columns written that records have values for, but leave to the database. */
    Insert<E> including(List<Column<?>> columns) {
        return new Insert<>(table(), with(), source.including(columns), overriding);
    }

    List<Column<?>> columns() {
        return source.columns(table());
    }

    @Override
    Insert<E> changed(List<CommonTable> changed) {
        return new Insert<>(table(), changed, source, overriding);
    }

    @Override
    Object parts() {
        return List.of(source, overriding);
    }

    @Override
    String label() {
        return "insert " + table().name();
    }

    @Override
    void renderCommand(SqlWriter out) {
        renderTarget(out.text("insert into "));
        InsertSource written = overriding == Overriding.SYSTEM_VALUE ? source.including(table().columns()) : source;
        written.render(out, table(), overriding);
    }
}
