package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression of a date or time type.
 *
 * @param <T> the Java type of its values
 */
public class TemporalExpression<T> extends FamilyExpression<T, TemporalExpression<T>> {
    TemporalExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    TemporalExpression<T> rebuilt(Node other) {
        return new TemporalExpression<>(other, codec());
    }
}
