package dev.pgpx.query;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Inserts rows, or updates those that are there: begun by {@link Sql#upsert} and {@link Insert#onConflict}. A row that is
 * there gets all that was to be inserted, unless {@link #set}, {@link #doUpdate} or {@link #doNothing} say otherwise.
 * Immutable, but it reads records and drafts when it is run.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-insert.html#SQL-ON-CONFLICT">ON CONFLICT</a>.
 *
 * @param <E> the record
 */
@CheckReturnValue
public final class Upsert<E> extends DataModification<E, Upsert<E>> {
    private final Insert<E> insert;
    private final ConflictTarget target;
    private final Action action;

    /** What happens to a row that is there; without assignments it gets all that was to be inserted. */
    private record Action(boolean nothing, Assignments assignments, List<Node> conditions) {
        static final Action DEFAULT = new Action(false, Assignments.NONE, List.of());
    }

    private Upsert(List<CommonTable> with, Insert<E> insert, ConflictTarget target, Action action) {
        super(insert.table(), with);
        this.insert = insert;
        this.target = target;
        this.action = action;
    }

    static <E> Upsert<E> of(Insert<E> insert) {
        return new Upsert<>(insert.with(), insert.changed(List.of()), ConflictTarget.ANY, Action.DEFAULT);
    }

    /**
     * The columns by which a row is found to be there already. They are written even where the database would generate them.
     *
     * @param columns those of the primary key or of a unique index
     * @return the upsert with them
     */
    public Upsert<E> onConflict(Column<?>... columns) {
        List<Column<?>> list = List.of(columns);
        List<Node> nodes = new ArrayList<>();
        list.forEach(column -> nodes.add(new ColumnReference(table(), column.name())));
        return on(new ConflictTarget(list, List.copyOf(nodes), null, target.conditions()));
    }

    /**
     * The expressions of a unique index by which a row is found to be there already.
     *
     * @param expressions columns and expressions of the index; without values, which the server cannot compare with an index
     * @return the upsert with them
     */
    public Upsert<E> onConflictOf(Expression<?>... expressions) {
        List<Node> nodes =
                Arrays.<Expression<?>>stream(expressions).map(Expression::node).toList();
        return on(new ConflictTarget(List.of(), nodes, null, target.conditions()));
    }

    /**
     * The constraint by which a row is found to be there already.
     *
     * @param name its name, unquoted
     * @return the upsert with it
     */
    public Upsert<E> onConstraint(String name) {
        return on(new ConflictTarget(List.of(), List.of(), name, List.of()));
    }

    /**
     * Says that the unique index is a partial one: that of rows for which conditions are true.
     *
     * @param conditions the index's predicate, or more; without values, which the server cannot compare with an index
     * @return the upsert with it
     */
    public Upsert<E> ofIndexWhere(Condition... conditions) {
        return on(target.where(Lists.appendNodes(List.of(), conditions)));
    }

    /**
     * The columns that a row that is there gets from the one that was to be inserted.
     *
     * @param columns the columns
     * @return the upsert with them, added to those set before
     * @throws QueryException when one is set already
     */
    public Upsert<E> set(Column<?>... columns) {
        return doUpdate(excluded(List.of(columns)));
    }

    private Assignments excluded(List<Column<?>> columns) {
        Table<E> excluded = SpecialRow.EXCLUDED.of(table());
        Assignments assignments = Assignments.NONE;
        for (Column<?> column : columns) {
            assignments = assignments.plus(column, new ColumnReference(excluded, column.name()));
        }
        return assignments;
    }

    /**
     * What a row that is there is set to. The values see it as it was, and {@link Sql#excluded} what was to be inserted:
     * {@code doUpdate(set(AUTHOR.visits, AUTHOR.visits.plus(excluded(AUTHOR).visits)))}.
     *
     * @param assignments the columns and their values
     * @return the upsert with them, added to those set before
     * @throws QueryException when one is set already
     */
    public Upsert<E> doUpdate(Assignments assignments) {
        return changed(new Action(false, action.assignments.plus(assignments), action.conditions));
    }

    /**
     * Updates a row that is there only if all conditions are true; added to those asked for before.
     *
     * @param conditions the conditions, over the row as it was and {@link Sql#excluded}
     * @return the upsert
     */
    public Upsert<E> where(Condition... conditions) {
        return changed(new Action(false, action.assignments, Lists.appendNodes(action.conditions, conditions)));
    }

    /**
     * Changes a row that is there in any case, so that it is given back by {@code returning()}: where nothing else is set, the
     * columns of the conflict are set to what they are.
     *
     * @return the upsert
     */
    public Upsert<E> touching() {
        boolean sets = action.nothing
                || !table().roles().ofChange(assignments(written())).isEmpty();
        return sets ? this : doUpdate(excluded(target.columns()));
    }

    /**
     * Leaves a row that is there as it is.
     *
     * @return the upsert that only inserts
     */
    public Upsert<E> doNothing() {
        return changed(new Action(true, Assignments.NONE, List.of()));
    }

    /** The same rule, for the rows of a batch. */
    Upsert<E> reading(InsertSource.Input input) {
        return new Upsert<>(List.of(), insert.reading(input), target, action);
    }

    /** The columns by which a row is found to be there; none where that is not known. */
    List<Column<?>> conflictColumns() {
        if (target.constraint() != null) {
            return table().constraints().stream()
                    .filter(constraint -> constraint.name().equals(target.constraint()))
                    .findFirst()
                    .map(Constraint::columns)
                    .orElse(List.of());
        }
        boolean plain = target.columns().size() == target.expressions().size()
                && target.conditions().isEmpty();
        return plain ? target.columns() : List.of();
    }

    /** The columns that are written although the database would generate them. */
    List<Column<?>> includedColumns() {
        return insert.overriding() == Overriding.SYSTEM_VALUE ? table().columns() : target.columns();
    }

    private Upsert<E> on(ConflictTarget changed) {
        return new Upsert<>(with(), insert, changed, action);
    }

    private Upsert<E> changed(Action changed) {
        return new Upsert<>(with(), insert, target, changed);
    }

    @Override
    Upsert<E> changed(List<CommonTable> changed) {
        return new Upsert<>(changed, insert, target, action);
    }

    @Override
    Object parts() {
        return List.of(insert, target, action);
    }

    @Override
    String label() {
        return "upsert " + table().name();
    }

    @Override
    void renderCommand(SqlWriter out) {
        if (target.isAny() && !action.nothing) {
            throw QueryException.of("PGPX-1215", table().name());
        }
        Assignments.requireColumnsOf(table(), target.columns());
        Insert<E> written = written();
        written.renderCommand(out);
        target.amongNotDeleted(table()).render(out.text(" on conflict"), table());
        Assignments assignments = assignments(written);
        if (assignments.isEmpty()) {
            out.text(" do nothing");
        } else {
            out.text(" do update").token(new SpecialRow.SeeExcluded(table()));
            table().roles().ofChange(assignments).renderSet(out, table());
            SelectClauses.conjunction(out, " where ", action.conditions);
        }
    }

    private Insert<E> written() {
        return target.columns().isEmpty() ? insert : insert.including(target.columns());
    }

    private Assignments assignments(Insert<E> written) {
        if (action.nothing || !action.assignments.isEmpty()) {
            return action.assignments;
        }
        List<Column<?>> rest = new ArrayList<>(written.columns());
        target.columns().forEach(given -> rest.removeIf(column -> column.name().equals(given.name())));
        rest.removeIf(table().roles()::isKeptByUpserts);
        return excluded(rest);
    }
}
