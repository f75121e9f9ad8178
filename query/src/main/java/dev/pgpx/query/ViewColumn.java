package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column that a view selects.
 *
 * @param steps the relations to one row that lead to its table
 * @param index its position in that table
 */
record ViewColumn(List<Relation<?, ?>> steps, int index) {
    ViewColumn behind(List<Relation<?, ?>> before) {
        return new ViewColumn(Lists.append(before, steps), index);
    }

    /** The column, seen from the view's table. */
    Node node(Table<?> from) {
        Table<?> table = from;
        for (Relation<?, ?> step : steps) {
            table = reached(table, step);
        }
        return table.column(index).definition().node();
    }

    @SuppressWarnings("unchecked") // a path's steps fit, and the table that the first one starts from has been checked
    private static <S, T> Table<T> reached(Table<?> from, Relation<S, T> step) {
        return ((Table<S>) from).reached(step);
    }

    /** Relations have no equality of their own: they are told apart by table and name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewColumn that
                && index == that.index
                && names(steps).equals(names(that.steps));
    }

    @Override
    public int hashCode() {
        return 31 * names(steps).hashCode() + index;
    }

    private static List<String> names(List<Relation<?, ?>> steps) {
        return steps.stream().map(Relation::toString).toList();
    }
}
