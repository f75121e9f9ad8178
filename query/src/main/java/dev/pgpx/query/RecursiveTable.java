package dev.pgpx.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A recursive common table in the making: {@link #table()} is what a query reads. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-with.html#QUERIES-WITH-RECURSIVE">Recursive
 * Queries</a>.
 *
 * @see Sql#recursive
 */
public final class RecursiveTable {
    private final String name;
    private final Recursion recursion;

    private RecursiveTable(String name, Recursion recursion) {
        this.name = name;
        this.recursion = recursion;
    }

    static <S extends Select<S>> RecursiveTable of(
            String name, boolean all, S seed, Function<? super CommonTable, S> step) {
        SelectClauses first = seed.clauses();
        CommonTable self = CommonTable.of(name, new Recursion.Self(DerivedTable.OutputColumn.of(first.outputs())));
        SelectClauses following = step.apply(self).clauses();
        return new RecursiveTable(
                name, new Recursion(first, all, following, null, null, CommonTableBody.Materialization.AUTOMATIC));
    }

    /**
     * What queries read, and {@link Select#with} lists.
     *
     * @return the common table; its columns are those of the first rows
     */
    public CommonTable table() {
        return CommonTable.of(name, recursion);
    }

    /**
     * Adds a column that sorts the rows depth first: each row before those that follow from it. Needs PostgreSQL 14.
     *
     * @param column the new column's name; {@link #searchOrder()} sorts by it
     * @param by columns of the first rows that tell siblings apart
     * @return the recursion
     */
    public RecursiveTable searchDepthFirst(String column, Expression<?>... by) {
        return new RecursiveTable(name, recursion.searching(new Recursion.Search(true, names(by), column)));
    }

    /**
     * Adds a column that sorts the rows breadth first: those found in fewer steps before others. Needs PostgreSQL 14.
     *
     * @param column the new column's name; {@link #searchOrder()} sorts by it
     * @param by columns of the first rows that tell siblings apart
     * @return the recursion
     */
    public RecursiveTable searchBreadthFirst(String column, Expression<?>... by) {
        return new RecursiveTable(name, recursion.searching(new Recursion.Search(false, names(by), column)));
    }

    /**
     * Stops at rows that have been met on the way to themselves, and marks them. Needs PostgreSQL 14.
     *
     * @param mark the name of the new column that marks them; {@link #isCycle()} reads it
     * @param path the name of the new column that holds the way to the row
     * @param columns columns of the first rows that tell whether a row is the same
     * @return the recursion
     */
    public RecursiveTable cycle(String mark, String path, Expression<?>... columns) {
        return new RecursiveTable(name, recursion.detecting(new Recursion.Cycle(names(columns), mark, path)));
    }

    /**
     * The order of the search.
     *
     * @return the sort key
     * @throws QueryException when no search was asked for
     */
    public SortKey searchOrder() {
        Recursion.Search search = recursion.search();
        if (search == null) {
            throw QueryException.of("PGPX-1220", "of the search", name, String.join(", ", recursion.definedColumns()));
        }
        return new SortKey(new DerivedTable.DerivedColumn(name, search.column()), false);
    }

    /**
     * Whether the row closes a cycle.
     *
     * @return the condition
     * @throws QueryException when no cycles are looked for
     */
    public Condition isCycle() {
        Recursion.Cycle cycle = recursion.cycle();
        if (cycle == null) {
            throw QueryException.of("PGPX-1220", "of cycles", name, String.join(", ", recursion.definedColumns()));
        }
        return new Condition(new DerivedTable.DerivedColumn(name, cycle.mark()));
    }

    private List<String> names(Expression<?>... expressions) {
        CommonTable plain = CommonTable.of(name, recursion);
        return Arrays.stream(expressions).map(plain::nameOf).toList();
    }
}
