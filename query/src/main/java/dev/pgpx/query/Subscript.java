package dev.pgpx.query;

/** A coordinate of a point, from 0. */
record Subscript(Node operand, int index) implements Node {
    @Override
    public void render(SqlWriter out) {
        boolean column = operand instanceof ColumnReference || operand instanceof DerivedTable.DerivedColumn;
        out.text(column ? "" : "(").node(operand);
        out.text(column ? "[" : ")[").text(Integer.toString(index)).text("]");
    }
}
