package dev.pgpx.query;

import java.util.List;

/**
 * Relations to one row, one behind the other, that lead from a view's table to another. Immutable.
 *
 * @param <S> the record that it starts from
 * @param <T> the record that it leads to
 */
public final class ViewPath<S, T> {
    private final List<ToOne<?, ?, ?>> steps;
    private final ToOne<?, T, ?> last;

    private ViewPath(List<ToOne<?, ?, ?>> steps, ToOne<?, T, ?> last) {
        this.steps = steps;
        this.last = last;
    }

    static <S, T> ViewPath<S, T> of(ToOne<S, T, ?> relation) {
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

    List<ToOne<?, ?, ?>> steps() {
        return steps;
    }

    Table<T> target() {
        return last.target();
    }
}
