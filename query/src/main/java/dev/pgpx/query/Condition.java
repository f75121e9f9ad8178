package dev.pgpx.query;

import dev.pgpx.types.Codecs;

/** An expression that is true, false or null. */
public class Condition extends FamilyExpression<Boolean, Condition> {
    Condition(Node node) {
        super(node, Codecs.BOOL);
    }

    @Override
    Condition rebuilt(Node other) {
        return new Condition(other);
    }

    /**
     * True when both are.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition and(Condition other) {
        return new Condition(new Node.Binary(node(), " and ", other.node(), Node.Binary.AND));
    }

    /**
     * True when one of them is.
     *
     * @param other the other
     * @return the condition
     */
    public final Condition or(Condition other) {
        return new Condition(new Node.Binary(node(), " or ", other.node(), Node.Binary.OR));
    }

    /**
     * True when this is false.
     *
     * @return the condition
     */
    public final Condition not() {
        return new Condition(new Node.Not(node()));
    }

    /**
     * {@code is true}: true; not null.
     *
     * @return the condition, never null itself
     */
    public final Condition isTrue() {
        return new Condition(new Node.Postfix(node(), " is true"));
    }

    /**
     * {@code is not true}: false or null.
     *
     * @return the condition, never null itself
     */
    public final Condition isNotTrue() {
        return new Condition(new Node.Postfix(node(), " is not true"));
    }

    /**
     * {@code is false}: false; not null.
     *
     * @return the condition, never null itself
     */
    public final Condition isFalse() {
        return new Condition(new Node.Postfix(node(), " is false"));
    }

    /**
     * {@code is not false}: true or null.
     *
     * @return the condition, never null itself
     */
    public final Condition isNotFalse() {
        return new Condition(new Node.Postfix(node(), " is not false"));
    }

    /**
     * {@code is unknown}: null.
     *
     * @return the condition, never null itself
     */
    public final Condition isUnknown() {
        return new Condition(new Node.Postfix(node(), " is unknown"));
    }

    /**
     * {@code is not unknown}: true or false.
     *
     * @return the condition, never null itself
     */
    public final Condition isNotUnknown() {
        return new Condition(new Node.Postfix(node(), " is not unknown"));
    }
}
