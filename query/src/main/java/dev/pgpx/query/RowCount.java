package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/**
 * {@code count(*)}. As {@link Aggregate}, but of rows: they have no value to be distinct by, and their order does not matter.
 * Immutable and thread-safe.
 */
public final class RowCount extends NumberExpression<Long> {
    private final AggregateCall call;

    RowCount(AggregateCall call) {
        super(call, Codecs.INT8);
        this.call = call;
    }

    /**
     * Counts only rows for which all conditions are true: {@code filter (where …)}; added to those asked for before.
     *
     * @param conditions the conditions
     * @return the narrower call
     */
    public RowCount filter(Condition... conditions) {
        return new RowCount(call.filtered(conditions));
    }

    /**
     * Counts all rows of the result, leaving them as they are: {@code over ()}.
     *
     * @return the window function's call
     */
    public NumberExpression<Long> over() {
        return over(Window.of(null));
    }

    /**
     * Counts the rows of a window, leaving them as they are: {@code over}.
     *
     * @param window the rows it takes; one with a name must be listed with {@link Select#window}
     * @return the window function's call
     */
    public NumberExpression<Long> over(Window window) {
        return rebuilt(call.over(window));
    }
}
