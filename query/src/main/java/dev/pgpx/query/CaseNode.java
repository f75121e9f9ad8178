package dev.pgpx.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code case … end}; with an operand, the conditions are values that it is compared with. */
record CaseNode(@Nullable Node operand, List<Branch> branches, @Nullable Node otherwise) implements Node {
    CaseNode {
        branches = List.copyOf(branches);
    }

    record Branch(Node condition, Node value) {}

    @Override
    public void render(SqlWriter out) {
        out.text("case");
        if (operand != null) {
            out.text(" ").operand(operand, Binary.COMPARISON);
        }
        for (Branch branch : branches) {
            out.text(" when ").node(branch.condition()).text(" then ").node(branch.value());
        }
        if (otherwise != null) {
            out.text(" else ").node(otherwise);
        }
        out.text(" end");
    }
}
