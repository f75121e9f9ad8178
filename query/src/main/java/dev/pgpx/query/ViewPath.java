package dev.pgpx.query;

import java.util.List;

/**
 * Relations to one row, one behind the other, that lead from a view's table to another. Immutable.
 *
 * @param <S> the record that it starts from
 * @param <T> the record that it leads to
 */
public final class ViewPath<S, T> {
    private final List<Relation<?, ?>> steps;
    private final Relation<?, T> last;

    private ViewPath(List<Relation<?, ?>> steps, Relation<?, T> last) {
        this.steps = steps;
        this.last = last;
    }

    static <S, T> ViewPath<S, T> of(Relation<S, T> relation) {
        return new ViewPath<>(List.of(relation), relation);
    }

    /**
     * The way on, over one more relation.
     *
     * @param relation a relation of the table that this leads to
     * @param <U> the other record
     * @return the longer path
     */
    public <U> ViewPath<S, U> along(ToOne<T, U, ?> relation) {
        return new ViewPath<>(Lists.appendOne(steps, relation), relation);
    }

    /**
     * The way on, over one more relation, which may lead to no row.
     *
     * @param relation a relation of the table that this leads to
     * @param <U> the other record
     * @return the longer path
     */
    public <U> ViewPath<S, U> along(InverseOne<T, U> relation) {
        return new ViewPath<>(Lists.appendOne(steps, relation), relation);
    }

    List<Relation<?, ?>> steps() {
        return steps;
    }

    Table<T> target() {
        return last.target();
    }
}
