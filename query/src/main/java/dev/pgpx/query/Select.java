package dev.pgpx.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query: what {@link SelectList} and {@link EntityQuery} have in common. Immutable; every method gives a longer copy.
 *
 * @param <S> the class of this select itself
 */
public abstract sealed class Select<S extends Select<S>> extends JoinClause<S> permits SelectList, EntityQuery {
    private final SelectClauses clauses;

    Select(SelectClauses clauses) {
        this.clauses = clauses;
    }

    /** The same query with other clauses. */
    abstract S changed(SelectClauses changed);

    @Override
    final S joined(List<Join> joins) {
        return changed(clauses.join(joins));
    }

    final SelectClauses clauses() {
        return clauses;
    }

    /**
     * Each row once: {@code distinct}.
     *
     * @return the query of distinct rows
     */
    public final S distinct() {
        return changed(
                clauses.with(new Projection(List.of(), clauses.projection().items())));
    }

    /**
     * The first row, in the query's order, of each combination of values: {@code distinct on}.
     *
     * @param expressions what tells rows apart; the order must begin with them
     * @return the query of these rows
     */
    public final S distinctOn(Expression<?>... expressions) {
        List<Node> nodes = Lists.appendNodes(List.of(), expressions);
        return changed(clauses.with(new Projection(nodes, clauses.projection().items())));
    }

    /**
     * Only rows for which a condition is true; added to those asked for before.
     *
     * @param condition the condition
     * @return the narrower query
     */
    public final S where(Condition condition) {
        return changed(clauses.where(condition));
    }

    /**
     * Only rows for which all conditions are true; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower query
     */
    public final S where(Condition... conditions) {
        return changed(clauses.where(conditions));
    }

    /**
     * One row for each combination of values.
     *
     * @param expressions what makes a group
     * @return the grouped query
     */
    public final S groupBy(Expression<?>... expressions) {
        List<GroupingElement> elements = new ArrayList<>(expressions.length);
        for (Expression<?> expression : expressions) {
            elements.add(new GroupingElement.Single(expression.node()));
        }
        return changed(clauses.with(clauses.grouping().groupedBy(elements)));
    }

    /**
     * One row for each combination of values of each of the sets; added to what is grouped by before.
     *
     * @param sets {@link Sql#rollup}, {@link Sql#cube}, {@link Sql#groupingSets}
     * @return the grouped query
     */
    public final S groupBy(GroupingSet... sets) {
        return changed(clauses.with(clauses.grouping().groupedBy(GroupingSet.elements(sets))));
    }

    /**
     * Takes each of several equal grouping sets once: {@code group by distinct}. Needs PostgreSQL 14.
     *
     * @return the grouped query
     */
    public final S groupByDistinct() {
        return changed(clauses.with(clauses.grouping().onceEach()));
    }

    /**
     * Only groups for which all conditions are true.
     *
     * @param conditions the conditions, over aggregates
     * @return the narrower query
     */
    public final S having(Condition... conditions) {
        return changed(clauses.with(clauses.grouping().having(conditions)));
    }

    /**
     * The WINDOW clause: windows that functions refer to by name.
     *
     * @param windows windows with names
     * @return the query with the windows
     */
    public final S window(Window... windows) {
        return changed(clauses.with(clauses.grouping().windows(List.of(windows))));
    }

    /**
     * In the order of a key, which is added after those of before.
     *
     * @param key the sort key
     * @return the ordered query
     */
    public final S orderBy(SortKey key) {
        return changed(clauses.orderBy(key));
    }

    /**
     * In this order; keys are added after those of before.
     *
     * @param keys the sort keys
     * @return the ordered query
     */
    public final S orderBy(SortKey... keys) {
        return changed(clauses.orderBy(keys));
    }

    /**
     * At most so many rows.
     *
     * @param rows 0 or more
     * @return the limited query
     * @throws QueryException when negative
     */
    public final S limit(long rows) {
        return changed(clauses.with(clauses.limit().rows(rows)));
    }

    /**
     * At most so many rows, and those that sort as the last of them: {@code fetch first … with ties}.
     *
     * @param rows 0 or more
     * @return the limited query
     * @throws QueryException when negative
     */
    public final S limitWithTies(long rows) {
        return changed(clauses.with(clauses.limit().rowsWithTies(rows)));
    }

    /**
     * Without the first rows.
     *
     * @param rows 0 or more
     * @return the query of the rest
     * @throws QueryException when negative
     */
    public final S offset(long rows) {
        return changed(clauses.with(clauses.limit().offset(rows)));
    }

    /**
     * Locks the rows until the transaction ends: {@code for update}.
     *
     * @return the locking query
     */
    public final S forUpdate() {
        return lock(RowLock.of(RowLock.Strength.UPDATE));
    }

    /**
     * Locks the rows against change until the transaction ends: {@code for share}.
     *
     * @return the locking query
     */
    public final S forShare() {
        return lock(RowLock.of(RowLock.Strength.SHARE));
    }

    /**
     * Locks rows until the transaction ends; added to the locks asked for before.
     *
     * @param lock which rows, how, and what happens when somebody else has them
     * @return the locking query
     */
    public final S lock(RowLock lock) {
        return changed(clauses.lock(lock));
    }

    /**
     * With the rows that count as deleted, of all tables of this query that have such; queries inside it are asked by
     * themselves. Otherwise such rows are left out.
     *
     * @return the query of all rows
     */
    public final S withDeleted() {
        return changed(clauses.with(DeletedRows.INCLUDED));
    }

    /**
     * Of its first table only the rows that count as deleted. Those of other tables are left out as always.
     *
     * @return the query of deleted rows
     * @throws QueryException when it is run, where the first table has no column that says when a row was deleted
     */
    public final S onlyDeleted() {
        return changed(clauses.with(DeletedRows.ONLY));
    }

    /**
     * Names rows for the query to read: {@code with}. Later ones can read earlier ones.
     *
     * @param tables the common tables
     * @return the query with them
     */
    public final S with(CommonTable... tables) {
        return changed(clauses.with(List.of(tables)));
    }

    /**
     * The rows of this query and of another, each once: {@code union}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S union(S other) {
        return changed(clauses.combine(SetOperation.Kind.UNION, other.clauses()));
    }

    /**
     * The rows of this query, and those of another: {@code union all}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S unionAll(S other) {
        return changed(clauses.combine(SetOperation.Kind.UNION_ALL, other.clauses()));
    }

    /**
     * The rows that another query gives too, each once: {@code intersect}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S intersect(S other) {
        return changed(clauses.combine(SetOperation.Kind.INTERSECT, other.clauses()));
    }

    /**
     * The rows that another query gives too, as often as both do: {@code intersect all}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S intersectAll(S other) {
        return changed(clauses.combine(SetOperation.Kind.INTERSECT_ALL, other.clauses()));
    }

    /**
     * The rows that another query does not give, each once: {@code except}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S except(S other) {
        return changed(clauses.combine(SetOperation.Kind.EXCEPT, other.clauses()));
    }

    /**
     * The rows of this query, each of another query taken off once: {@code except all}. What is selected keeps its names; order and limit of
     * this query stay its own, those added later are of the whole.
     *
     * @param other a query of the same types
     * @return the rows of both
     */
    public final S exceptAll(S other) {
        return changed(clauses.combine(SetOperation.Kind.EXCEPT_ALL, other.clauses()));
    }

    /**
     * This query as rows in FROM. It does not see its neighbours there.
     *
     * @param alias its name
     * @return the rows
     */
    public final DerivedTable as(String alias) {
        return new QueryTable(alias, clauses, false);
    }

    /**
     * This query as rows in FROM, computed for each row of the tables before it: {@code lateral}.
     *
     * @param alias its name
     * @return the rows
     */
    public final DerivedTable asLateral(String alias) {
        return new QueryTable(alias, clauses, true);
    }

    @Override
    public String toString() {
        return statementOf("select").sql();
    }

    final Statement statementOf(String label) {
        SqlWriter out = new SqlWriter();
        out.query(clauses, Token.Mark.OPEN);
        return out.statement(label);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Select<?> that && clauses.equals(that.clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }
}
