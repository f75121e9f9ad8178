package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * An expression of type {@code date}. With an interval it makes a {@code timestamp}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public class DateExpression<T> extends MovableExpression<T, DateExpression<T>, TimestampExpression<LocalDateTime>> {
    DateExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    DateExpression<T> rebuilt(Node other) {
        return new DateExpression<>(other, codec());
    }

    @Override
    TimestampExpression<LocalDateTime> moved(Node node) {
        return new TimestampExpression<>(node, Codecs.TIMESTAMP);
    }

    /**
     * {@code +} days.
     *
     * @param days how many
     * @return the expression
     */
    public final DateExpression<T> plusDays(int days) {
        return rebuilt(new Node.Binary(node(), " + ", Nodes.of(days), Node.Binary.SUM));
    }

    /**
     * {@code +} days.
     *
     * @param days how many
     * @return the expression
     */
    public final DateExpression<T> plusDays(Expression<Integer> days) {
        return rebuilt(new Node.Binary(node(), " + ", days.node(), Node.Binary.SUM));
    }

    /**
     * {@code -} days.
     *
     * @param days how many
     * @return the expression
     */
    public final DateExpression<T> minusDays(int days) {
        return rebuilt(new Node.Binary(node(), " - ", Nodes.of(days), Node.Binary.SUM));
    }

    /**
     * {@code -} days.
     *
     * @param days how many
     * @return the expression
     */
    public final DateExpression<T> minusDays(Expression<Integer> days) {
        return rebuilt(new Node.Binary(node(), " - ", days.node(), Node.Binary.SUM));
    }

    /**
     * {@code -}: the days since another date.
     *
     * @param date the other date
     * @return the expression
     */
    public final NumberExpression<Integer> minus(T date) {
        return new NumberExpression<>(new Node.Binary(node(), " - ", parameter(date), Node.Binary.SUM), Codecs.INT4);
    }

    /**
     * {@code -}: the days since another date.
     *
     * @param date the other date
     * @return the expression
     */
    public final NumberExpression<Integer> minus(Expression<T> date) {
        return new NumberExpression<>(new Node.Binary(node(), " - ", date.node(), Node.Binary.SUM), Codecs.INT4);
    }

    /**
     * {@code +} a time of the day.
     *
     * @param time the time
     * @return the expression
     */
    public final TimestampExpression<LocalDateTime> at(LocalTime time) {
        return moved(new Node.Binary(node(), " + ", Node.Value.of(Codecs.TIME, time), Node.Binary.SUM));
    }

    /**
     * {@code +} a time of the day.
     *
     * @param time the time
     * @return the expression
     */
    public final TimestampExpression<LocalDateTime> at(Expression<LocalTime> time) {
        return moved(new Node.Binary(node(), " + ", time.node(), Node.Binary.SUM));
    }

    /**
     * The beginning of the day.
     *
     * @return the expression
     */
    public final TimestampExpression<LocalDateTime> atStartOfDay() {
        return moved(new Node.Cast(node(), "timestamp"));
    }

    /**
     * {@code date_trunc}: the first day of its month, year or other unit.
     *
     * @param unit the unit
     * @return the expression
     */
    public final DateExpression<T> truncate(DateUnit unit) {
        return rebuilt(new Node.Cast(Spelled.of(unit.truncate(), new Node.Cast(node(), "timestamp"), ")"), "date"));
    }

    /**
     * {@code age}: years, months and days since another date.
     *
     * @param since the other date
     * @return the expression
     */
    public final IntervalExpression<Interval> age(T since) {
        return new IntervalExpression<>(
                Node.Call.of("age", new Node.Cast(node(), "timestamp"), new Node.Cast(parameter(since), "timestamp")),
                Codecs.INTERVAL);
    }

    /**
     * {@code age}: years, months and days since another date.
     *
     * @param since the other date
     * @return the expression
     */
    public final IntervalExpression<Interval> age(Expression<T> since) {
        return new IntervalExpression<>(
                Node.Call.of("age", new Node.Cast(node(), "timestamp"), new Node.Cast(since.node(), "timestamp")),
                Codecs.INTERVAL);
    }
}
