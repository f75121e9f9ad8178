package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;
import java.util.Objects;

/**
 * {@code case when … then … end}: begun by {@code caseWhen}. Immutable; every method gives a longer copy.
 *
 * @param <T> the type of the values
 * @param <X> the expressions that it makes
 */
public final class Case<T, X extends Expression<T>> {
    private final List<CaseNode.Branch> branches;
    private final Family<T, X> family;
    private final Codec<T> codec;

    Case(List<CaseNode.Branch> branches, Family<T, X> family, Codec<T> codec) {
        this.branches = branches;
        this.family = family;
        this.codec = codec;
    }

    /**
     * A further condition, asked when those before are not true.
     *
     * @param condition the condition
     * @param value its value
     * @return the longer case
     */
    public Case<T, X> when(Condition condition, T value) {
        return with(new CaseNode.Branch(condition.node(), node(value)));
    }

    /**
     * A further condition, asked when those before are not true.
     *
     * @param condition the condition
     * @param value its value
     * @return the longer case
     */
    public Case<T, X> when(Condition condition, Expression<T> value) {
        return with(new CaseNode.Branch(condition.node(), value.node()));
    }

    /**
     * Ends it with the value for when no condition is true.
     *
     * @param value the value
     * @return the expression
     */
    public X otherwise(T value) {
        return family.expression(new CaseNode(null, branches, node(value)), codec);
    }

    /**
     * Ends it with the value for when no condition is true.
     *
     * @param value the value
     * @return the expression
     */
    public X otherwise(Expression<T> value) {
        return family.expression(new CaseNode(null, branches, value.node()), codec);
    }

    /**
     * Ends it.
     *
     * @return the expression; null when no condition is true
     */
    public X end() {
        return family.expression(new CaseNode(null, branches, null), codec);
    }

    private Case<T, X> with(CaseNode.Branch branch) {
        return new Case<>(Lists.append(branches, List.of(branch)), family, codec);
    }

    private Node node(T value) {
        return Node.Value.of(codec, Objects.requireNonNull(value, "leave the branch out, or use end(), for null"));
    }
}
