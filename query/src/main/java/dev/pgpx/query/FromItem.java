package dev.pgpx.query;

/**
 * What can stand in FROM: a table, or what a query, a function or a list of rows gives. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/queries-table-expressions.html">Table Expressions</a>.
 */
public sealed interface FromItem permits Table, DerivedTable {
    /**
     * The name that its columns are qualified with.
     *
     * @return the name, unquoted
     */
    String alias();
}
