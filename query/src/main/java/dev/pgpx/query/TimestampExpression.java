package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * An expression of type {@code timestamp}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public class TimestampExpression<T> extends MovableExpression<T, TimestampExpression<T>, TimestampExpression<T>> {
    TimestampExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    TimestampExpression<T> rebuilt(Node other) {
        return new TimestampExpression<>(other, codec());
    }

    @Override
    TimestampExpression<T> moved(Node node) {
        return rebuilt(node);
    }

    /**
     * {@code -}: the interval since another time, in days and less.
     *
     * @param time the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> minus(T time) {
        return new IntervalExpression<>(
                new Node.Binary(node(), " - ", parameter(time), Node.Binary.SUM), Codecs.INTERVAL);
    }

    /**
     * {@code -}: the interval since another time, in days and less.
     *
     * @param time the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> minus(Expression<T> time) {
        return new IntervalExpression<>(new Node.Binary(node(), " - ", time.node(), Node.Binary.SUM), Codecs.INTERVAL);
    }

    /**
     * {@code at time zone}: taken as the local time of a time zone.
     *
     * @param zone the time zone
     * @return the expression
     */
    public final TimestamptzExpression<Instant> atTimeZone(ZoneId zone) {
        return atTimeZone(Nodes.of(TimeZones.text(zone)));
    }

    /**
     * {@code at time zone}: taken as the local time of a time zone.
     *
     * @param zone the name of the time zone
     * @return the expression
     */
    public final TimestamptzExpression<Instant> atTimeZone(Expression<String> zone) {
        return atTimeZone(zone.node());
    }

    /**
     * {@code date_trunc}: the beginning of its unit.
     *
     * @param unit the unit
     * @return the expression
     */
    public final TimestampExpression<T> truncate(DateUnit unit) {
        return rebuilt(Spelled.of(unit.truncate(), node(), ")"));
    }

    /**
     * {@code date_bin}: the beginning of its stride; since server 14.
     *
     * @param stride the length, without months
     * @param origin where a stride begins
     * @return the expression
     */
    public final TimestampExpression<T> bin(Interval stride, T origin) {
        return rebuilt(new Node.Since(
                ServerFeature.DATE_BIN, Node.Call.of("date_bin", Nodes.of(stride), node(), parameter(origin))));
    }

    /**
     * {@code age}: years, months, days and less since another time.
     *
     * @param since the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> age(T since) {
        return new IntervalExpression<>(Node.Call.of("age", node(), parameter(since)), Codecs.INTERVAL);
    }

    /**
     * {@code age}: years, months, days and less since another time.
     *
     * @param since the other time
     * @return the expression
     */
    public final IntervalExpression<Interval> age(Expression<T> since) {
        return new IntervalExpression<>(Node.Call.of("age", node(), since.node()), Codecs.INTERVAL);
    }

    /**
     * {@code age}: years, months, days and less until the beginning of today.
     *
     * @return the expression
     */
    public final IntervalExpression<Interval> age() {
        return new IntervalExpression<>(Node.Call.of("age", node()), Codecs.INTERVAL);
    }

    /**
     * Its date.
     *
     * @return the expression
     */
    public final DateExpression<LocalDate> date() {
        return new DateExpression<>(new Node.Cast(node(), "date"), Codecs.DATE);
    }

    /**
     * Its time of the day.
     *
     * @return the expression
     */
    public final TimeExpression<LocalTime> time() {
        return new TimeExpression<>(new Node.Cast(node(), "time"), Codecs.TIME);
    }

    /**
     * {@code isfinite}: is neither of the infinities.
     *
     * @return the condition
     */
    public final Condition isFinite() {
        return new Condition(Node.Call.of("isfinite", node()));
    }

    private TimestamptzExpression<Instant> atTimeZone(Node zone) {
        return new TimestamptzExpression<>(
                new Node.Binary(node(), " at time zone ", zone, Node.Binary.POWER), Codecs.TIMESTAMPTZ);
    }
}
