package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An operator.
 *
 * @param name its name
 * @param left the type of its left operand, as SQL text; empty for a prefix operator
 * @param right the type of its right operand, as SQL text; empty for a postfix operator (servers before 14)
 * @param function the function that evaluates it, as SQL text
 * @param options what else follows in {@code create operator}, as SQL text by option: {@code commutator}, {@code restrict} …; empty text for a mere word
 */
public record OperatorFact(
        ObjectName name, Optional<String> left, Optional<String> right, String function, Map<String, String> options)
        implements Fact {
    /** Takes copies. */
    public OperatorFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.OPERATOR, name, "(" + left.orElse("NONE") + ", " + right.orElse("NONE") + ")");
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
