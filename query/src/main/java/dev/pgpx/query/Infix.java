package dev.pgpx.query;

import java.util.List;

/** A call whose arguments stand between words: trusted text and nodes, in any order. */
record Infix(List<Object> parts) implements Node {
    Infix(Object... parts) {
        this(List.of(parts));
    }

    @Override
    public void render(SqlWriter out) {
        for (Object part : parts) {
            if (part instanceof Node node) {
                out.operand(node, ATOM - 1);
            } else {
                out.text((String) part);
            }
        }
    }
}
