package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;

/**
 * An expression of type {@code time} or {@code timetz}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public class TimeExpression<T> extends MovableExpression<T, TimeExpression<T>, TimeExpression<T>> {
    TimeExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    TimeExpression<T> rebuilt(Node other) {
        return new TimeExpression<>(other, codec());
    }

    @Override
    TimeExpression<T> moved(Node node) {
        return rebuilt(node);
    }

    /**
     * {@code -}: the interval since another time; of {@code time} only.
     *
     * @param time the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> minus(T time) {
        return new IntervalExpression<>(
                new Node.Binary(node(), " - ", parameter(time), Node.Binary.SUM), Codecs.INTERVAL);
    }

    /**
     * {@code -}: the interval since another time; of {@code time} only.
     *
     * @param time the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> minus(Expression<T> time) {
        return new IntervalExpression<>(new Node.Binary(node(), " - ", time.node(), Node.Binary.SUM), Codecs.INTERVAL);
    }
}
