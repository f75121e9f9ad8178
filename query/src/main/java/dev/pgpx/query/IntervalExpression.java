package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;

/**
 * An expression of type {@code interval}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public class IntervalExpression<T> extends MovableExpression<T, IntervalExpression<T>, IntervalExpression<Interval>> {
    IntervalExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    IntervalExpression<T> rebuilt(Node other) {
        return new IntervalExpression<>(other, codec());
    }

    @Override
    IntervalExpression<Interval> moved(Node node) {
        return new IntervalExpression<>(node, Codecs.INTERVAL);
    }

    /**
     * {@code *} a number.
     *
     * @param factor the number
     * @return the expression
     */
    public final IntervalExpression<Interval> times(double factor) {
        return moved(new Node.Binary(node(), " * ", Nodes.of(factor), Node.Binary.PRODUCT));
    }

    /**
     * {@code *} a number.
     *
     * @param factor the number
     * @return the expression
     */
    public final IntervalExpression<Interval> times(Expression<Double> factor) {
        return moved(new Node.Binary(node(), " * ", factor.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code /} a number.
     *
     * @param divisor the number; 0 is an error of the server
     * @return the expression
     */
    public final IntervalExpression<Interval> dividedBy(double divisor) {
        return moved(new Node.Binary(node(), " / ", Nodes.of(divisor), Node.Binary.PRODUCT));
    }

    /**
     * {@code /} a number.
     *
     * @param divisor the number; 0 is an error of the server
     * @return the expression
     */
    public final IntervalExpression<Interval> dividedBy(Expression<Double> divisor) {
        return moved(new Node.Binary(node(), " / ", divisor.node(), Node.Binary.PRODUCT));
    }

    /**
     * {@code -}: in the opposite direction.
     *
     * @return the expression
     */
    public final IntervalExpression<T> negated() {
        return rebuilt(PrefixOperator.minus(node()));
    }

    /**
     * {@code justify_days}: every 30 days become a month.
     *
     * @return the expression
     */
    public final IntervalExpression<Interval> justifyDays() {
        return moved(Node.Call.of("justify_days", node()));
    }

    /**
     * {@code justify_hours}: every 24 hours become a day.
     *
     * @return the expression
     */
    public final IntervalExpression<Interval> justifyHours() {
        return moved(Node.Call.of("justify_hours", node()));
    }

    /**
     * {@code justify_interval}: both, and the signs agree.
     *
     * @return the expression
     */
    public final IntervalExpression<Interval> justifyInterval() {
        return moved(Node.Call.of("justify_interval", node()));
    }

    /**
     * {@code date_trunc}: without what is smaller than a unit.
     *
     * @param unit the unit
     * @return the expression
     */
    public final IntervalExpression<T> truncate(DateUnit unit) {
        return rebuilt(Spelled.of(unit.truncate(), node(), ")"));
    }
}
