package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;
import java.util.Objects;

/**
 * {@code case operand when … then … end}: begun by {@code caseOf}. Immutable; every method gives a longer copy.
 *
 * @param <K> the type of the operand
 * @param <T> the type of the values
 * @param <X> the expressions that it makes
 */
public final class SimpleCase<K, T, X extends Expression<T>> {
    private final Expression<K> operand;
    private final List<CaseNode.Branch> branches;
    private final Family<T, X> family;
    private final Codec<T> codec;

    SimpleCase(Expression<K> operand, List<CaseNode.Branch> branches, Family<T, X> family, Codec<T> codec) {
        this.operand = operand;
        this.branches = branches;
        this.family = family;
        this.codec = codec;
    }

    /**
     * A further value that the operand is compared with.
     *
     * @param key the value
     * @param value what the case then is
     * @return the longer case
     */
    public SimpleCase<K, T, X> when(K key, T value) {
        return with(new CaseNode.Branch(operand.parameter(key), node(value)));
    }

    /**
     * A further value that the operand is compared with.
     *
     * @param key the value
     * @param value what the case then is
     * @return the longer case
     */
    public SimpleCase<K, T, X> when(K key, Expression<T> value) {
        return with(new CaseNode.Branch(operand.parameter(key), value.node()));
    }

    /**
     * Ends it with the value for when the operand equals none.
     *
     * @param value the value
     * @return the expression
     */
    public X otherwise(T value) {
        return family.expression(new CaseNode(operand.node(), branches, node(value)), codec);
    }

    /**
     * Ends it with the value for when the operand equals none.
     *
     * @param value the value
     * @return the expression
     */
    public X otherwise(Expression<T> value) {
        return family.expression(new CaseNode(operand.node(), branches, value.node()), codec);
    }

    /**
     * Ends it.
     *
     * @return the expression; null when the operand equals none
     */
    public X end() {
        return family.expression(new CaseNode(operand.node(), branches, null), codec);
    }

    private SimpleCase<K, T, X> with(CaseNode.Branch branch) {
        return new SimpleCase<>(operand, Lists.append(branches, List.of(branch)), family, codec);
    }

    private Node node(T value) {
        return Node.Value.of(codec, Objects.requireNonNull(value, "leave the branch out, or use end(), for null"));
    }
}
