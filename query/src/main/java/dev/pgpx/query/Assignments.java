package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Columns and what they are set to: {@code set(AUTHOR.name, "Ursula").set(AUTHOR.age, AUTHOR.age.plus(1))}. Immutable and
 * thread-safe; equal when the trees are.
 *
 * @see Sql#set(Column, Object)
 */
@CheckReturnValue
public final class Assignments {
    static final Assignments NONE = new Assignments(List.of());
    private static final Node DEFAULT = new Node.Text("default");

    private final List<Assignment> list;

    private record Assignment(List<Column<?>> columns, Node value) {
        boolean isRow() {
            return value instanceof RowValue;
        }
    }

    /** The row that a query gives, for several columns. */
    private record RowValue(Node.Subquery query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.node(query);
        }
    }

    private Assignments(List<Assignment> list) {
        this.list = list;
    }

    /**
     * Sets a column to a value.
     *
     * @param column the column
     * @param value the value; null where the column can be
     * @param <T> its type
     * @return the longer list
     * @throws QueryException when the column is set already
     */
    public <T> Assignments set(Column<T> column, @Nullable T value) {
        return plus(column, new Node.Value<>(ColumnCodec.of(column), value));
    }

    /**
     * Sets a column to what an expression gives.
     *
     * @param column the column
     * @param value the expression; in an update it sees the row as it was
     * @param <T> its type
     * @return the longer list
     * @throws QueryException when the column is set already
     */
    public <T> Assignments set(Column<T> column, Expression<T> value) {
        return plus(column, value.node());
    }

    /**
     * Sets columns to the values of the only row of a query.
     *
     * @param columns the columns
     * @param query the query, which sees the tables around it; of no row, all are set to null
     * @param <S> the class of the query
     * @return the longer list
     * @throws QueryException when a column is set already
     */
    public <S extends Select<S>> Assignments set(ColumnList<S> columns, S query) {
        return plus(new Assignment(columns.columns(), new RowValue(new Node.Subquery(query.clauses()))));
    }

    /**
     * Sets a column to its default.
     *
     * @param column the column
     * @return the longer list
     * @throws QueryException when the column is set already
     */
    public Assignments setDefault(Column<?> column) {
        return plus(column, DEFAULT);
    }

    /**
     * Sets a column to null.
     *
     * @param column the column
     * @return the longer list
     * @throws QueryException when the column is set already
     */
    public Assignments setNull(Column<?> column) {
        return plus(column, new Node.Value<>(ColumnCodec.of(column), null));
    }

    Assignments plus(Column<?> column, Node value) {
        return plus(new Assignment(List.of(column), value));
    }

    Assignments plus(Assignments more) {
        Assignments all = this;
        for (Assignment assignment : more.list) {
            all = all.plus(assignment);
        }
        return all;
    }

    private Assignments plus(Assignment more) {
        Set<String> names = new HashSet<>();
        columns().forEach(column -> names.add(column.name()));
        for (Column<?> column : more.columns) {
            if (!names.add(column.name())) {
                throw QueryException.of("PGPX-1275", column.name());
            }
        }
        return new Assignments(Lists.append(list, List.of(more)));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    boolean sets(Column<?> column) {
        return columns().stream().anyMatch(set -> set.name().equals(column.name()));
    }

    /** The columns that are set, in order. */
    List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(list.size());
        for (Assignment assignment : list) {
            columns.addAll(assignment.columns);
        }
        return columns;
    }

    /** Refuses columns of another table than the one that is written to. */
    static void requireColumnsOf(Table<?> target, List<Column<?>> columns) {
        for (Column<?> column : columns) {
            Table<?> table = column.definition().table();
            if (table.getClass() != target.getClass()) {
                throw QueryException.of("PGPX-1276", column.name(), table.name(), target.name());
            }
        }
    }

    /** Appends {@code  set a = …, (b, c) = (…)}. */
    void renderSet(SqlWriter out, Table<?> target) {
        for (int i = 0; i < list.size(); i++) {
            Assignment assignment = list.get(i);
            requireColumnsOf(target, assignment.columns);
            out.text(i == 0 ? " set " : ", ");
            if (assignment.isRow()) {
                names(out, assignment.columns);
            } else {
                out.identifier(assignment.columns.get(0).name());
            }
            out.text(" = ").node(assignment.value);
        }
    }

    /** Appends {@code  (a, b) values (…, …)}: one row, whose values see no table of the command. */
    void renderRow(SqlWriter out, Table<?> target, Overriding overriding, Token.Mark scope) {
        requireColumnsOf(target, columns());
        names(out.text(" "), columns());
        out.text(overriding.words()).text(" values (").token(scope);
        for (int i = 0; i < list.size(); i++) {
            Assignment assignment = list.get(i);
            if (assignment.isRow()) {
                throw QueryException.of("PGPX-1281", target.name());
            }
            out.text(i == 0 ? "" : ", ").node(assignment.value);
        }
        out.token(Token.Mark.CLOSE).text(")");
    }

    /** Appends names in parentheses. */
    static void names(SqlWriter out, List<Column<?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            out.text(i == 0 ? "(" : ", ").identifier(columns.get(i).name());
        }
        out.text(")");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Assignments that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** The columns only: values may be somebody's secret. */
    @Override
    public String toString() {
        return columns().toString();
    }
}
