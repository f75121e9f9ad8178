package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;

/**
 * {@code case operand}, still without values: begun by {@code caseOf}. Immutable.
 *
 * @param <K> the type of the operand
 */
public final class CaseOperand<K> {
    private final Expression<K> operand;

    CaseOperand(Expression<K> operand) {
        this.operand = operand;
    }

    /**
     * The first value that the operand is compared with.
     *
     * @param key the value
     * @param value what the case then is
     * @param <T> the type of the values
     * @param <X> their family
     * @return the case, to be ended
     */
    public <T, X extends ComparableExpression<T>> SimpleCase<K, T, X> when(K key, FamilyExpression<T, X> value) {
        return first(key, value.family(), value.codec(), value.node());
    }

    /**
     * The first value that the operand is compared with.
     *
     * @param key the value
     * @param value what the case then is
     * @param <T> the type of the values
     * @return the case, to be ended
     */
    public <T> SimpleCase<K, T, ComparableExpression<T>> when(K key, ComparableExpression<T> value) {
        return first(key, Family.comparable(), value.codec(), value.node());
    }

    /**
     * The first value that the operand is compared with.
     *
     * @param key the value
     * @param value what the case then is
     * @return the case, to be ended
     */
    public SimpleCase<K, String, TextExpression> when(K key, String value) {
        return when(key, Sql.value(value));
    }

    private <T, X extends Expression<T>> SimpleCase<K, T, X> first(
            K key, Family<T, X> family, Codec<T> codec, Node value) {
        CaseNode.Branch branch = new CaseNode.Branch(operand.parameter(key), value);
        return new SimpleCase<>(operand, List.of(branch), family, codec);
    }
}
