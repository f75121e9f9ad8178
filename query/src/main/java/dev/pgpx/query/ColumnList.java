package dev.pgpx.query;

import java.util.List;

/**
 * Columns of a table to which a query gives values: {@code columns(AUTHOR.name, AUTHOR.age)}. Immutable and thread-safe.
 *
 * @param <S> the class of the queries whose types are those of the columns
 * @see Sql#columns(Column)
 */
public final class ColumnList<S extends Select<S>> {
    private final List<Column<?>> columns;

    ColumnList(List<Column<?>> columns) {
        this.columns = columns;
    }

    List<Column<?>> columns() {
        return columns;
    }
}
