package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Functions that belong to no operand; made to be imported statically. Those of one operand are methods of its expression.
 *
 * <p>Sources: <a href="https://www.postgresql.org/docs/current/functions.html">Functions and Operators</a>.
 */
public final class Functions {
    private Functions() {}

    /**
     * {@code now()}: when the transaction began.
     *
     * @return the expression
     */
    public static TimestamptzExpression<Instant> now() {
        return new TimestamptzExpression<>(Node.Call.of("now"), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code current_timestamp}: when the transaction began, as {@link #now}.
     *
     * @return the expression
     */
    public static TimestamptzExpression<Instant> currentTimestamp() {
        return new TimestamptzExpression<>(new Node.Text("current_timestamp"), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code statement_timestamp}: when the statement arrived.
     *
     * @return the expression
     */
    public static TimestamptzExpression<Instant> statementTimestamp() {
        return new TimestamptzExpression<>(Node.Call.of("statement_timestamp"), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code clock_timestamp}: the time of the call, another one for each row.
     *
     * @return the expression
     */
    public static TimestamptzExpression<Instant> clockTimestamp() {
        return new TimestamptzExpression<>(Node.Call.of("clock_timestamp"), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code current_date}: the date when the transaction began, in the time zone of the session.
     *
     * @return the expression
     */
    public static DateExpression<LocalDate> currentDate() {
        return new DateExpression<>(new Node.Text("current_date"), Codecs.DATE);
    }

    /**
     * {@code localtime}: the time of the day when the transaction began, in the time zone of the session.
     *
     * @return the expression
     */
    public static TimeExpression<LocalTime> localTime() {
        return new TimeExpression<>(new Node.Text("localtime"), Codecs.TIME);
    }

    /**
     * {@code localtimestamp}: when the transaction began, in the time zone of the session.
     *
     * @return the expression
     */
    public static TimestampExpression<LocalDateTime> localTimestamp() {
        return new TimestampExpression<>(new Node.Text("localtimestamp"), Codecs.TIMESTAMP);
    }

    /**
     * {@code to_timestamp}: the time that is so many seconds after 1970 began.
     *
     * @param seconds the seconds
     * @return the expression
     */
    public static TimestamptzExpression<Instant> toTimestamp(Expression<Double> seconds) {
        return new TimestamptzExpression<>(Node.Call.of("to_timestamp", seconds.node()), Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code make_date}: a date of its parts.
     *
     * @param year the year; below 0 before Christ
     * @param month the month
     * @param day the day
     * @return the expression
     */
    public static DateExpression<LocalDate> makeDate(
            Expression<Integer> year, Expression<Integer> month, Expression<Integer> day) {
        return new DateExpression<>(Node.Call.of("make_date", year.node(), month.node(), day.node()), Codecs.DATE);
    }

    /**
     * {@code make_time}: a time of the day of its parts.
     *
     * @param hour the hour
     * @param minute the minute
     * @param second the seconds
     * @return the expression
     */
    public static TimeExpression<LocalTime> makeTime(
            Expression<Integer> hour, Expression<Integer> minute, Expression<Double> second) {
        return new TimeExpression<>(Node.Call.of("make_time", hour.node(), minute.node(), second.node()), Codecs.TIME);
    }

    /**
     * {@code make_timestamp}: a time of its parts.
     *
     * @param year the year; below 0 before Christ
     * @param month the month
     * @param day the day
     * @param hour the hour
     * @param minute the minute
     * @param second the seconds
     * @return the expression
     */
    public static TimestampExpression<LocalDateTime> makeTimestamp(
            Expression<Integer> year,
            Expression<Integer> month,
            Expression<Integer> day,
            Expression<Integer> hour,
            Expression<Integer> minute,
            Expression<Double> second) {
        return new TimestampExpression<>(
                Node.Call.of(
                        "make_timestamp",
                        year.node(),
                        month.node(),
                        day.node(),
                        hour.node(),
                        minute.node(),
                        second.node()),
                Codecs.TIMESTAMP);
    }

    /**
     * {@code make_timestamptz}: a time of its parts in a time zone.
     *
     * @param year the year; below 0 before Christ
     * @param month the month
     * @param day the day
     * @param hour the hour
     * @param minute the minute
     * @param second the seconds
     * @param zone the time zone
     * @return the expression
     */
    public static TimestamptzExpression<Instant> makeTimestamptz(
            Expression<Integer> year,
            Expression<Integer> month,
            Expression<Integer> day,
            Expression<Integer> hour,
            Expression<Integer> minute,
            Expression<Double> second,
            ZoneId zone) {
        return new TimestamptzExpression<>(
                Node.Call.of(
                        "make_timestamptz",
                        year.node(),
                        month.node(),
                        day.node(),
                        hour.node(),
                        minute.node(),
                        second.node(),
                        Nodes.of(TimeZones.text(zone))),
                Codecs.TIMESTAMPTZ);
    }

    /**
     * {@code make_interval}: an interval of its parts.
     *
     * @param years the years
     * @param months the months
     * @param weeks the weeks
     * @param days the days
     * @param hours the hours
     * @param minutes the minutes
     * @param seconds the seconds
     * @return the expression
     */
    public static IntervalExpression<Interval> makeInterval(
            Expression<Integer> years,
            Expression<Integer> months,
            Expression<Integer> weeks,
            Expression<Integer> days,
            Expression<Integer> hours,
            Expression<Integer> minutes,
            Expression<Double> seconds) {
        return new IntervalExpression<>(
                Node.Call.of(
                        "make_interval",
                        years.node(),
                        months.node(),
                        weeks.node(),
                        days.node(),
                        hours.node(),
                        minutes.node(),
                        seconds.node()),
                Codecs.INTERVAL);
    }

    /**
     * {@code concat}: the texts of some arguments in a row, without nulls.
     *
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @return the expression
     */
    public static TextExpression concat(Object... arguments) {
        return new TextExpression(new Node.Call("concat", Arguments.nodes(arguments)), Codecs.TEXT);
    }

    /**
     * {@code concat_ws}: the texts of some arguments in a row, without nulls, with a text between them.
     *
     * @param separator the text between them
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @return the expression
     */
    public static TextExpression concatWith(String separator, Object... arguments) {
        return new TextExpression(
                new Node.Call("concat_ws", Nodes.list(Nodes.of(separator), Arguments.nodes(arguments))), Codecs.TEXT);
    }

    /**
     * {@code format}: a template, in which {@code %s}, {@code %I} and {@code %L} stand for arguments.
     *
     * @param template the template
     * @param arguments expressions, queries of one value, or values whose class has a codec
     * @return the expression
     */
    public static TextExpression format(String template, Object... arguments) {
        return new TextExpression(
                new Node.Call("format", Nodes.list(Nodes.of(template), Arguments.nodes(arguments))), Codecs.TEXT);
    }

    /**
     * {@code chr}: the character of a code point.
     *
     * @param codePoint the code point
     * @return the expression
     */
    public static TextExpression chr(Expression<Integer> codePoint) {
        return new TextExpression(Node.Call.of("chr", codePoint.node()), Codecs.TEXT);
    }

    /**
     * {@code random()}: from 0 to below 1, another one for each row.
     *
     * @return the expression
     */
    public static NumberExpression<Double> random() {
        return new NumberExpression<>(Node.Call.of("random"), Codecs.FLOAT8);
    }

    /**
     * {@code gen_random_uuid()}: a random UUID, another one for each row.
     *
     * @return the expression
     */
    public static UuidExpression randomUuid() {
        return new UuidExpression(Node.Call.of("gen_random_uuid"), Codecs.UUID);
    }

    /**
     * {@code uuidv7()}: a UUID that begins with the time, another one for each row; since server 18.
     *
     * @return the expression
     */
    public static UuidExpression uuidVersion7() {
        return new UuidExpression(new Node.Since(ServerFeature.UUIDV7, Node.Call.of("uuidv7")), Codecs.UUID);
    }

    /**
     * {@code current_user}: the user whose rights are asked.
     *
     * @return the expression
     */
    public static TextExpression currentUser() {
        return new TextExpression(new Node.Cast(new Node.Text("current_user"), "text"), Codecs.TEXT);
    }

    /**
     * {@code session_user}: the user who connected.
     *
     * @return the expression
     */
    public static TextExpression sessionUser() {
        return new TextExpression(new Node.Cast(new Node.Text("session_user"), "text"), Codecs.TEXT);
    }

    /**
     * {@code current_schema}: the first schema of the search path that is there.
     *
     * @return the expression
     */
    public static TextExpression currentSchema() {
        return new TextExpression(new Node.Cast(new Node.Text("current_schema"), "text"), Codecs.TEXT);
    }

    /**
     * {@code current_setting}: a setting of the server or the session.
     *
     * @param name its name
     * @return the expression; null where there is none
     */
    public static TextExpression currentSetting(String name) {
        return new TextExpression(Node.Call.of("current_setting", Nodes.of(name), Nodes.of(true)), Codecs.TEXT);
    }

    /**
     * {@code sqrt}: the square root, as {@code numeric}.
     *
     * @param number the number
     * @return the expression
     */
    public static NumberExpression<BigDecimal> sqrt(Expression<BigDecimal> number) {
        return new NumberExpression<>(Node.Call.of("sqrt", number.node()), Codecs.NUMERIC);
    }

    /**
     * {@code exp}: e raised to a power, as {@code numeric}.
     *
     * @param number the number
     * @return the expression
     */
    public static NumberExpression<BigDecimal> exp(Expression<BigDecimal> number) {
        return new NumberExpression<>(Node.Call.of("exp", number.node()), Codecs.NUMERIC);
    }

    /**
     * {@code ln}: the natural logarithm, as {@code numeric}.
     *
     * @param number the number
     * @return the expression
     */
    public static NumberExpression<BigDecimal> ln(Expression<BigDecimal> number) {
        return new NumberExpression<>(Node.Call.of("ln", number.node()), Codecs.NUMERIC);
    }

    /**
     * {@code power}: raised to a power, as {@code numeric}.
     *
     * @param number the number
     * @param exponent the exponent
     * @return the expression
     */
    public static NumberExpression<BigDecimal> power(Expression<BigDecimal> number, Expression<BigDecimal> exponent) {
        return new NumberExpression<>(Node.Call.of("power", number.node(), exponent.node()), Codecs.NUMERIC);
    }

    /**
     * A range of two bounds.
     *
     * @param type says the range type
     * @param lower the lower bound; none where it is null
     * @param upper the upper bound; none where it is null
     * @param bounds which of them belong to it
     * @param <T> the type of the bounds
     * @param <X> their family
     * @return the expression
     */
    public static <T, X extends ComparableExpression<T>> RangeExpression<T, X> range(
            Codec<Range<T>> type, FamilyExpression<T, X> lower, Expression<T> upper, RangeBounds bounds) {
        return new RangeExpression<>(
                Node.Call.of(TypeNames.of(type.type()), lower.node(), upper.node(), bounds.node()),
                type,
                lower.codec(),
                lower.family());
    }

    /**
     * A multirange of ranges; since server 14.
     *
     * @param type says the multirange type
     * @param first the first range
     * @param more the others, in any order
     * @param <T> the type of the bounds
     * @param <X> the expressions that bounds make
     * @return the expression
     */
    @SafeVarargs
    public static <T, X extends Expression<T>> MultirangeExpression<T, X> multirange(
            Codec<Multirange<T>> type, RangeExpression<T, X> first, Expression<Range<T>>... more) {
        Node call = new Node.Call(TypeNames.of(type.type()), Nodes.list(first.node(), more));
        return new MultirangeExpression<>(
                new Node.Since(ServerFeature.MULTIRANGE, call),
                type,
                first.codec(),
                first.boundCodec(),
                first.boundFamily());
    }
}
