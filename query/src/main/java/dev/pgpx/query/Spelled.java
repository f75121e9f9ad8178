package dev.pgpx.query;

import java.util.List;

/**
 * A function with a syntax of its own: {@code extract(year from x)}. Trusted texts with operands between them, so there is one
 * text more than operands. The texts enclose the operands.
 */
record Spelled(List<String> texts, List<Node> operands) implements Node {
    Spelled {
        texts = List.copyOf(texts);
        operands = List.copyOf(operands);
    }

    static Spelled of(String before, Node operand, String after) {
        return new Spelled(List.of(before, after), List.of(operand));
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < operands.size(); i++) {
            out.text(texts.get(i)).node(operands.get(i));
        }
        out.text(texts.get(operands.size()));
    }
}
