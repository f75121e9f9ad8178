package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Row;
import org.jspecify.annotations.Nullable;

/**
 * A sort key of a query that is read in pages.
 *
 * @param order the key as the query has it
 * @param node what is compared
 * @param codec of its values
 * @param position where it is in the result, from 0
 * @param nullable whether it may be null
 */
record KeysetKey<T>(SortKey order, Node node, Codec<T> codec, int position, boolean nullable) {
    static <T> KeysetKey<T> of(SortKey order, Codec<T> codec, int position, boolean nullable) {
        return new KeysetKey<>(order, bare(order.node()), codec, position, nullable);
    }

    /** An expression without the name that it has where it is selected. */
    static Node bare(Node node) {
        return node instanceof Node.Alias alias ? alias.operand() : node;
    }

    boolean descends(boolean backward) {
        return order.isDescending() != backward;
    }

    boolean hasNullsFirst(boolean backward) {
        return order.areNullsFirst() != backward;
    }

    @Nullable
    Object read(Row row) {
        return nullable ? row.get(position, codec) : row.require(position, codec);
    }

    String text(Object value) {
        return codec.text(typed(value));
    }

    Node value(Object value) {
        return Node.Value.of(codec, typed(value));
    }

    /** A value of a cursor; it must be one that the server could have sent. */
    Object parse(String text, int number) {
        try {
            T value = codec.decodeText(text);
            codec.text(value);
            return value;
        } catch (RuntimeException e) {
            // what a codec of the application throws is its own; the cause would show the value
            throw QueryException.of("PGPX-1294", number, codec.type().name());
        }
    }

    @SuppressWarnings("unchecked") // read by the same codec
    private T typed(Object value) {
        return (T) value;
    }
}
