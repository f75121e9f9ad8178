package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/** An expression of {@code text} or a type like it. */
public class TextExpression extends FamilyExpression<String, TextExpression> {
    TextExpression(Node node, Codec<String> codec) {
        super(node, codec);
    }

    @Override
    TextExpression rebuilt(Node other) {
        return new TextExpression(other, codec());
    }

    /**
     * {@code like} a pattern, in which {@code %} stands for any text and {@code _} for any character.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition like(String pattern) {
        return compare(" like ", parameter(pattern));
    }

    /**
     * {@code ilike} a pattern: as {@link #like}, upper and lower case alike.
     *
     * @param pattern the pattern
     * @return the condition
     */
    public final Condition ilike(String pattern) {
        return compare(" ilike ", parameter(pattern));
    }

    /**
     * Contains a text, taken literally.
     *
     * @param part the text
     * @return the condition
     */
    public final Condition contains(String part) {
        return compare(" like ", parameter("%" + escape(part) + "%"));
    }

    /**
     * Begins with a text, taken literally.
     *
     * @param prefix the text
     * @return the condition
     */
    public final Condition startsWith(String prefix) {
        return compare(" like ", parameter(escape(prefix) + "%"));
    }

    /**
     * Ends with a text, taken literally.
     *
     * @param suffix the text
     * @return the condition
     */
    public final Condition endsWith(String suffix) {
        return compare(" like ", parameter("%" + escape(suffix)));
    }

    /**
     * In lower case, by the rules of the column's collation.
     *
     * @return the expression
     */
    public final TextExpression lower() {
        return new TextExpression(Node.Call.of("lower", node()), Codecs.TEXT);
    }

    /**
     * In upper case, by the rules of the column's collation.
     *
     * @return the expression
     */
    public final TextExpression upper() {
        return new TextExpression(Node.Call.of("upper", node()), Codecs.TEXT);
    }

    /**
     * Its length in characters.
     *
     * @return the expression
     */
    public final NumberExpression<Integer> length() {
        return new NumberExpression<>(Node.Call.of("length", node()), Codecs.INT4);
    }

    private static String escape(String literal) {
        return literal.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
