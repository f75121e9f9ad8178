package dev.pgpx.query;

import dev.pgpx.types.Row;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * SQL text written by hand, and how its rows are read; a reader is made for each result, because it keeps where the columns
 * are.
 */
record RawQuery<R>(RawSql raw, Supplier<RowReader<R>> readers) implements Query<R> {
    @Override
    public Statement statement() {
        return raw.statement();
    }

    @Override
    public RowReader<R> reader() {
        return readers.get();
    }

    /** A comment at the end of the text must not reach what is written after it. */
    @Override
    public Query<Long> counted() {
        return new CountedQuery(new RawQuery<>(raw.toBeContinued(), readers));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawQuery<?> that && raw.equals(that.raw);
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** Finds a table's columns in a result by their names, once for the result. */
    static final class ByName<E> implements RowReader<E> {
        private final Table<E> table;
        private @Nullable SelectedColumns selected;

        ByName(Table<E> table) {
            this.table = table;
        }

        @Override
        public E read(Row row, Relations relations) {
            SelectedColumns columns = selected;
            if (columns == null) {
                columns = SelectedColumns.of(table, row);
                selected = columns;
            }
            return table.load(columns.over(row), 0, relations);
        }
    }
}
