package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows: begun by {@link Sql#update}. Immutable; every method gives a longer copy.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Update<E> extends DataModification<E> {
    private final List<Assignment> assignments;
    private final List<Condition> conditions;
    private final boolean everyRow;

    private record Assignment(Column<?> column, Node value) {}

    private Update(Table<E> table, List<Assignment> assignments, List<Condition> conditions, boolean everyRow) {
        super(table);
        this.assignments = List.copyOf(assignments);
        this.conditions = List.copyOf(conditions);
        this.everyRow = everyRow;
    }

    static <E> Update<E> of(Table<E> table) {
        return new Update<>(table, List.of(), List.of(), false);
    }

    /**
     * Sets a column to a value.
     *
     * @param column the column
     * @param value the value; null where the column can be
     * @param <T> its type
     * @return the longer update
     */
    public <T> Update<E> set(Column<T> column, @Nullable T value) {
        return assign(column, new Node.Value<>(ColumnCodec.of(column), value));
    }

    /**
     * Sets a column to what an expression gives for the row as it was.
     *
     * @param column the column
     * @param value the expression
     * @param <T> its type
     * @return the longer update
     */
    public <T> Update<E> set(Column<T> column, Expression<T> value) {
        return assign(column, value.node());
    }

    private Update<E> assign(Column<?> column, Node value) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(new Assignment(column, value));
        return new Update<>(table(), more, conditions, everyRow);
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param more the conditions
     * @return the narrower update
     */
    public Update<E> where(Condition... more) {
        List<Condition> all = new ArrayList<>(conditions);
        all.addAll(Arrays.asList(more));
        return new Update<>(table(), assignments, all, everyRow);
    }

    /**
     * Says that every row is meant, which an update without a condition would be refused for otherwise.
     *
     * @return the update of all rows
     */
    public Update<E> everyRow() {
        return new Update<>(table(), assignments, conditions, true);
    }

    @Override
    String label() {
        return "update " + table().name();
    }

    @Override
    void render(SqlWriter out) {
        if (assignments.isEmpty()) {
            throw QueryException.of("PGPX-1204", table().name());
        }
        if (conditions.isEmpty() && !everyRow) {
            throw QueryException.of("PGPX-1203", "update", table().name());
        }
        renderTarget(out.text("update "));
        String before = " set ";
        for (Assignment assignment : assignments) {
            out.text(before).identifier(assignment.column().name()).text(" = ");
            out.node(assignment.value());
            before = ", ";
        }
        SelectClauses.conjunction(out, " where ", Lists.appendNodes(List.of(), conditions.toArray(Condition[]::new)));
    }
}
