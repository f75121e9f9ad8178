package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * An expression of type {@code timestamptz}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-datetime.html">Date/Time Functions and
 * Operators</a>.
 *
 * @param <T> the Java type of its values
 */
public class TimestamptzExpression<T> extends MovableExpression<T, TimestamptzExpression<T>, TimestamptzExpression<T>> {
    TimestamptzExpression(Node node, Codec<T> codec) {
        super(node, codec);
    }

    @Override
    TimestamptzExpression<T> rebuilt(Node other) {
        return new TimestamptzExpression<>(other, codec());
    }

    @Override
    TimestamptzExpression<T> moved(Node node) {
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
     * {@code at time zone}: the local time of a time zone.
     *
     * @param zone the time zone
     * @return the expression
     */
    public final TimestampExpression<LocalDateTime> atTimeZone(ZoneId zone) {
        return atTimeZone(Nodes.of(TimeZones.text(zone)));
    }

    /**
     * {@code at time zone}: the local time of a time zone.
     *
     * @param zone the name of the time zone
     * @return the expression
     */
    public final TimestampExpression<LocalDateTime> atTimeZone(Expression<String> zone) {
        return atTimeZone(zone.node());
    }

    /**
     * {@code date_trunc}: the beginning of its unit, in the time zone of the session.
     *
     * @param unit the unit
     * @return the expression
     */
    public final TimestamptzExpression<T> truncate(DateUnit unit) {
        return rebuilt(Spelled.of(unit.truncate(), node(), ")"));
    }

    /**
     * {@code date_trunc}: the beginning of its unit in a time zone.
     *
     * @param unit the unit
     * @param zone the time zone
     * @return the expression
     */
    public final TimestamptzExpression<T> truncate(DateUnit unit, ZoneId zone) {
        return rebuilt(
                new Spelled(List.of(unit.truncate(), ", ", ")"), List.of(node(), Nodes.of(TimeZones.text(zone)))));
    }

    /**
     * {@code date_add}: later by an interval whose days are those of a time zone; since server 16.
     *
     * @param interval the interval
     * @param zone the time zone
     * @return the expression
     */
    public final TimestamptzExpression<T> plus(Interval interval, ZoneId zone) {
        return rebuilt(new Node.Since(
                ServerFeature.DATE_ADD,
                Node.Call.of("date_add", node(), Nodes.of(interval), Nodes.of(TimeZones.text(zone)))));
    }

    /**
     * {@code date_subtract}: earlier by an interval whose days are those of a time zone; since server 16.
     *
     * @param interval the interval
     * @param zone the time zone
     * @return the expression
     */
    public final TimestamptzExpression<T> minus(Interval interval, ZoneId zone) {
        return rebuilt(new Node.Since(
                ServerFeature.DATE_ADD,
                Node.Call.of("date_subtract", node(), Nodes.of(interval), Nodes.of(TimeZones.text(zone)))));
    }

    /**
     * {@code date_bin}: the beginning of its stride; since server 14.
     *
     * @param stride the length, without months
     * @param origin where a stride begins
     * @return the expression
     */
    public final TimestamptzExpression<T> bin(Interval stride, T origin) {
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
     * {@code isfinite}: is neither of the infinities.
     *
     * @return the condition
     */
    public final Condition isFinite() {
        return new Condition(Node.Call.of("isfinite", node()));
    }

    private TimestampExpression<LocalDateTime> atTimeZone(Node zone) {
        return new TimestampExpression<>(
                new Node.Binary(node(), " at time zone ", zone, Node.Binary.POWER), Codecs.TIMESTAMP);
    }
}
