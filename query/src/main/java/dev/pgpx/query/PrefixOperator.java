package dev.pgpx.query;

/** An operator before its only operand. */
record PrefixOperator(String operator, Node operand, int precedence) implements Node {
    /** A sign binds tighter than any operator between two operands. */
    static final int SIGN = ATOM - 1;

    static PrefixOperator minus(Node operand) {
        return new PrefixOperator("-", operand, SIGN);
    }

    /** The operand is in parentheses unless it is an atom: two minus signs would begin a comment. */
    @Override
    public void render(SqlWriter out) {
        out.text(operator).operand(operand, ATOM - 1);
    }
}
