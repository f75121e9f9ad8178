package dev.pgpx.query;

/** An operator before its operand: {@code ~}. */
record Prefix(String operator, Node operand) implements Node {
    @Override
    public void render(SqlWriter out) {
        out.text(operator).operand(operand, precedence());
    }

    @Override
    public int precedence() {
        return Binary.OTHER;
    }
}
