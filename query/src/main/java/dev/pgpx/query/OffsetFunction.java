package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@code lag} or {@code lead} that still has no window: it looks one row before or after, and is null where there
 * is none, unless told otherwise. Immutable and thread-safe.
 *
 * @param <T> the Java type of its values
 * @param <X> the expression that it is over a window
 */
public final class OffsetFunction<T, X extends Expression<T>> {
    private final String name;
    private final Node value;
    private final Codec<T> codec;
    private final Function<Node, X> result;
    private final int offset;
    private final @Nullable Node otherwise;

    private OffsetFunction(
            String name, Node value, Codec<T> codec, Function<Node, X> result, int offset, @Nullable Node otherwise) {
        this.name = name;
        this.value = value;
        this.codec = codec;
        this.result = result;
        this.offset = offset;
        this.otherwise = otherwise;
    }

    static <T, X extends Expression<T>> OffsetFunction<T, X> of(
            String name, Expression<T> value, Function<Node, X> result) {
        return new OffsetFunction<>(name, value.node(), value.codec(), result, 1, null);
    }

    /**
     * Looks so many rows away.
     *
     * @param rows how many; 0 is the row itself
     * @return the function
     * @throws QueryException when negative
     */
    public OffsetFunction<T, X> offset(int rows) {
        if (rows < 0) {
            throw QueryException.of("PGPX-1216", "the offset of " + name, rows, "0 or more");
        }
        return new OffsetFunction<>(name, value, codec, result, rows, otherwise);
    }

    /**
     * Gives a value where there is no such row.
     *
     * @param other the value
     * @return the function
     */
    public OffsetFunction<T, X> otherwise(T other) {
        Node parameter = Node.Value.of(codec, other);
        // server 13 wants the very type of the value, and drivers send text as varchar
        boolean text = codec.type().equals(Codecs.TEXT.type());
        return new OffsetFunction<>(
                name, value, codec, result, offset, text ? new Node.Cast(parameter, "text") : parameter);
    }

    /**
     * Gives another expression's value where there is no such row.
     *
     * @param other the expression, over the current row
     * @return the function
     */
    public OffsetFunction<T, X> otherwise(Expression<T> other) {
        return new OffsetFunction<>(name, value, codec, result, offset, other.node());
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
        AggregateCall call = AggregateCall.of(AggregateFunction.of(name), value);
        if (offset != 1 || otherwise != null) {
            call = call.with(Node.Value.of(Codecs.INT4, offset));
        }
        if (otherwise != null) {
            call = call.with(otherwise);
        }
        return result.apply(call.over(window));
    }

    @Override
    public String toString() {
        return name + "(" + value + ")";
    }
}
