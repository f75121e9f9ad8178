package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Interval;
import java.time.Duration;
import java.time.Period;

/**
 * Adds intervals.
 *
 * @param <T> the Java type of its values
 * @param <X> the family
 * @param <R> what comes out
 */
abstract class MovableExpression<T, X extends TemporalExpression<T, X>, R> extends TemporalExpression<T, X> {
    MovableExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    /** What an operator with an interval gives. */
    abstract R moved(Node node);

    /**
     * {@code +} an interval.
     *
     * @param interval the interval
     * @return the expression
     */
    public final R plus(Interval interval) {
        return move(" + ", Nodes.of(interval));
    }

    /**
     * {@code +} an interval.
     *
     * @param interval the duration
     * @return the expression
     */
    public final R plus(Duration interval) {
        return move(" + ", Nodes.of(interval));
    }

    /**
     * {@code +} an interval.
     *
     * @param interval the period; its months are fewer than twelve, as {@code normalized()} makes them
     * @return the expression
     */
    public final R plus(Period interval) {
        return move(" + ", Nodes.of(interval));
    }

    /**
     * {@code +} an interval.
     *
     * @param interval the interval
     * @return the expression
     */
    public final R plus(IntervalExpression<?> interval) {
        return move(" + ", interval.node());
    }

    /**
     * {@code -} an interval.
     *
     * @param interval the interval
     * @return the expression
     */
    public final R minus(Interval interval) {
        return move(" - ", Nodes.of(interval));
    }

    /**
     * {@code -} an interval.
     *
     * @param interval the duration
     * @return the expression
     */
    public final R minus(Duration interval) {
        return move(" - ", Nodes.of(interval));
    }

    /**
     * {@code -} an interval.
     *
     * @param interval the period; its months are fewer than twelve, as {@code normalized()} makes them
     * @return the expression
     */
    public final R minus(Period interval) {
        return move(" - ", Nodes.of(interval));
    }

    /**
     * {@code -} an interval.
     *
     * @param interval the interval
     * @return the expression
     */
    public final R minus(IntervalExpression<?> interval) {
        return move(" - ", interval.node());
    }

    private R move(String operator, Node interval) {
        return moved(new Node.Binary(node(), operator, interval, Node.Binary.SUM));
    }
}
