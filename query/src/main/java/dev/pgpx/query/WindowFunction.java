package dev.pgpx.query;

import java.util.function.Function;

/**
 * A call of a window function that still has no window, which it needs to be an expression. Immutable and thread-safe.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-window.html">Window Functions</a>.
 *
 * @param <X> the expression that it is over a window
 */
public final class WindowFunction<X extends Expression<?>> {
    private final AggregateCall call;
    private final Function<Node, X> result;

    WindowFunction(AggregateCall call, Function<Node, X> result) {
        this.call = call;
        this.result = result;
    }

    /**
     * Over all rows of the result: {@code over ()}.
     *
     * @return the expression
     */
    public X over() {
        return over(Window.of(null));
    }

    /**
     * Over a window: {@code over}.
     *
     * @param window the rows it looks at; one with a name must be listed with {@link Select#window}
     * @return the expression
     */
    public X over(Window window) {
        return result.apply(call.over(window));
    }

    @Override
    public String toString() {
        return call.toString();
    }
}
