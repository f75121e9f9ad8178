package dev.pgpx.query;

import java.util.List;

/** {@code array[…]}. */
record ArrayNode(List<Node> elements) implements Node {
    ArrayNode {
        elements = List.copyOf(elements);
    }

    @Override
    public void render(SqlWriter out) {
        out.text("array[").list(elements).text("]");
    }
}
