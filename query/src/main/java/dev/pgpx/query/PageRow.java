package dev.pgpx.query;

import org.jspecify.annotations.Nullable;

/**
 * A row of a page, and its position in the order.
 *
 * @param <R> what the row is read as
 */
public final class PageRow<R> {
    private final R value;
    private final @Nullable Object[] position;

    PageRow(R value, @Nullable Object[] position) {
        this.value = value;
        this.position = position;
    }

    /**
     * The row.
     *
     * @return what it was read as
     */
    public R value() {
        return value;
    }

    @Nullable
    Object[] position() {
        return position;
    }
}
