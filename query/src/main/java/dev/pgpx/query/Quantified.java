package dev.pgpx.query;

import dev.pgpx.types.Codecs;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right side of a comparison with several values: {@link Sql#any} of them, or {@link Sql#all}. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 */
public final class Quantified<T> {
    private final String quantifier;
    private final @Nullable Node node;
    private final List<T> values;

    private Quantified(String quantifier, @Nullable Node node, List<T> values) {
        this.quantifier = quantifier;
        this.node = node;
        this.values = values;
    }

    static <T> Quantified<T> array(String quantifier, Expression<List<T>> array) {
        return new Quantified<>(quantifier, array.node(), List.of());
    }

    static <T> Quantified<T> query(String quantifier, Select1<T> query) {
        return new Quantified<>(quantifier, new Node.Subquery(query.clauses()), List.of());
    }

    static <T> Quantified<T> values(String quantifier, Collection<? extends T> values) {
        return new Quantified<>(quantifier, null, List.copyOf(values));
    }

    /** Compares; values have the type of what they are compared with. */
    Condition compare(Expression<T> left, String operator) {
        Node right = node == null ? Node.Value.of(Codecs.array(left.codec()), values) : node;
        return new Condition(new Comparison(left.node(), operator, quantifier, right));
    }

    /** A subquery has parentheses of its own, and a second pair would make it a scalar. */
    private record Comparison(Node left, String operator, String quantifier, Node right) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(left, precedence()).text(operator).text(quantifier);
            if (right instanceof Node.Subquery) {
                out.text(" ").node(right);
            } else {
                out.text("(").node(right).text(")");
            }
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }
}
