package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;

/** {@code array[…]}. */
record ArrayNode(List<Node> elements) implements Node {
    ArrayNode {
        elements = List.copyOf(elements);
    }

    /** Cast, because drivers send strings as {@code varchar}, and arrays of that do not meet those of {@code text}. */
    static Node of(Codec<?> element, List<Node> elements) {
        return new Node.Cast(
                new ArrayNode(elements), TypeNames.of(element.type().array()));
    }

    @Override
    public void render(SqlWriter out) {
        out.text("array[").list(elements).text("]");
    }
}
