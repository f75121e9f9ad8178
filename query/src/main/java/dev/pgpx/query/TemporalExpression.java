package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.math.BigDecimal;

/**
 * An expression of a date or time type. Each type is a family of its own, because what the operators give depends on it.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 * @param <X> the family
 */
public abstract class TemporalExpression<T, X extends TemporalExpression<T, X>> extends FamilyExpression<T, X> {
    TemporalExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /**
     * {@code extract}: one of its fields, as {@code numeric} on every server.
     *
     * @param field the field; the server refuses one that the type has not
     * @return the expression
     */
    public final NumberExpression<BigDecimal> extract(DateField field) {
        return new NumberExpression<>(
                new Node.Cast(Spelled.of(field.extract(), node(), ")"), "numeric"), Codecs.NUMERIC);
    }

    /**
     * {@code to_char}: as text.
     *
     * @param format the template, such as {@code YYYY-MM-DD}
     * @return the expression
     */
    public final TextExpression toChar(String format) {
        return new TextExpression(Node.Call.of("to_char", node(), Nodes.of(format)), Codecs.TEXT);
    }

    /**
     * {@code to_char}: as text.
     *
     * @param format the template, such as {@code YYYY-MM-DD}
     * @return the expression
     */
    public final TextExpression toChar(Expression<String> format) {
        return new TextExpression(Node.Call.of("to_char", node(), format.node()), Codecs.TEXT);
    }
}
