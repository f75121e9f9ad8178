package dev.pgpx.query;

/**
 * A column of a table: an expression that can also be written. Implemented by the columns of each family, which are
 * expressions with the operators of their type.
 *
 * @param <T> the Java type of its values
 */
public interface Column<T> {
    /**
     * What is known of it.
     *
     * @return the definition
     */
    ColumnDefinition<T> definition();

    /**
     * Its name.
     *
     * @return the name, unquoted
     */
    default String name() {
        return definition().name();
    }

    /**
     * Whether something is special about it.
     *
     * @param flag what
     * @return true when it has the flag
     */
    default boolean has(ColumnFlag flag) {
        return definition().flags().contains(flag);
    }
}
