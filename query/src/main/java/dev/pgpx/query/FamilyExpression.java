package dev.pgpx.query;

import dev.pgpx.types.Codec;

/**
 * An expression that knows its family, so that whatever keeps its type keeps its operators, too: an alias, {@code coalesce},
 * {@code case}, a column of a query in FROM.
 *
 * @param <T> the Java type of its values
 * @param <X> the family: the class of expressions of this type
 */
public abstract class FamilyExpression<T, X extends ComparableExpression<T>> extends ComparableExpression<T> {
    FamilyExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    abstract X rebuilt(Node other);

    @Override
    public final X as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /** Its family, for what is made of its values. */
    final Family<T, X> family() {
        return Family.like(this);
    }
}
