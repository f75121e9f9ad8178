package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Money;
import java.math.BigDecimal;

/**
 * An expression of {@code money}. Where the engine cannot move amounts in binary form, select them {@code
 * asNumeric}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/datatype-money.html">Monetary Types</a>.
 */
public class MoneyExpression extends ComparableExpression<Money> {
    MoneyExpression(Node node, Codec<Money> codec) {
        super(node, codec);
    }

    @Override
    MoneyExpression rebuilt(Node other) {
        return new MoneyExpression(other, codec());
    }

    @Override
    public MoneyExpression as(String alias) {
        return rebuilt(new Node.Alias(node(), alias));
    }

    /**
     * {@code +} an amount.
     *
     * @param other the other
     * @return the expression
     */
    public final MoneyExpression plus(Expression<Money> other) {
        return new MoneyExpression(new Node.Binary(node(), " + ", other.node(), Node.Binary.SUM), Codecs.MONEY);
    }

    /**
     * {@code -} an amount.
     *
     * @param other the other
     * @return the expression
     */
    public final MoneyExpression minus(Expression<Money> other) {
        return new MoneyExpression(new Node.Binary(node(), " - ", other.node(), Node.Binary.SUM), Codecs.MONEY);
    }

    /**
     * {@code *} a number, rounded to the smallest unit.
     *
     * @param factor the factor
     * @return the expression
     */
    public final MoneyExpression times(double factor) {
        return new MoneyExpression(
                new Node.Binary(node(), " * ", Node.Value.of(Codecs.FLOAT8, factor), Node.Binary.PRODUCT),
                Codecs.MONEY);
    }

    /**
     * {@code *} a number, rounded to the smallest unit.
     *
     * @param factor the factor, as an expression
     * @return the expression
     */
    public final MoneyExpression times(Expression<Double> factor) {
        return new MoneyExpression(new Node.Binary(node(), " * ", factor.node(), Node.Binary.PRODUCT), Codecs.MONEY);
    }

    /**
     * {@code /} a number, rounded to the smallest unit.
     *
     * @param divisor the divisor
     * @return the expression
     */
    public final MoneyExpression dividedBy(double divisor) {
        return new MoneyExpression(
                new Node.Binary(node(), " / ", Node.Value.of(Codecs.FLOAT8, divisor), Node.Binary.PRODUCT),
                Codecs.MONEY);
    }

    /**
     * {@code /} a number, rounded to the smallest unit.
     *
     * @param divisor the divisor, as an expression
     * @return the expression
     */
    public final MoneyExpression dividedBy(Expression<Double> divisor) {
        return new MoneyExpression(new Node.Binary(node(), " / ", divisor.node(), Node.Binary.PRODUCT), Codecs.MONEY);
    }

    /**
     * {@code /} an amount: how many times it is contained.
     *
     * @param other the other
     * @return the expression
     */
    public final NumberExpression<Double> ratioTo(Expression<Money> other) {
        return new NumberExpression<>(new Node.Binary(node(), " / ", other.node(), Node.Binary.PRODUCT), Codecs.FLOAT8);
    }

    /**
     * As a number, in the unit of the currency.
     *
     * @return the expression
     */
    public final NumberExpression<BigDecimal> asNumeric() {
        return new NumberExpression<>(new Node.Cast(node(), "numeric"), Codecs.NUMERIC);
    }
}
