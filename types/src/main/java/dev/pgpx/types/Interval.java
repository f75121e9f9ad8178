package dev.pgpx.types;

import java.time.Duration;
import java.time.Period;

/**
 * An {@code interval} of PostgreSQL: months, days and microseconds, which are kept apart, because months differ in days and
 * days in hours. Equality is that of all three parts; the server holds one month and 30 days to be equal. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-datetime.html">date/time types</a>.
 *
 * @param months twelve to a year
 * @param days days of the calendar
 * @param microseconds the rest
 */
public record Interval(int months, int days, long microseconds) {
    /** No time at all. */
    public static final Interval ZERO = new Interval(0, 0, 0);

    /** {@code infinity}, which servers from 17 on have: each part is the largest that there is. */
    public static final Interval INFINITY = new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

    /** {@code -infinity}, which servers from 17 on have: each part is the smallest that there is. */
    public static final Interval NEGATIVE_INFINITY = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    private static final long MICROS_PER_SECOND = 1_000_000;

    /**
     * An exact length of time.
     *
     * @param duration in whole microseconds
     * @return an interval without months and days
     * @throws ValueException when it has parts of microseconds, or is longer than 292,277 years
     */
    public static Interval of(Duration duration) {
        long micros = PgTime.wholeMicros(IntervalCodec.TYPE, duration.toNanosPart());
        try {
            long seconds = duration.toSeconds();
            // a negative duration has a positive fraction: the seconds are brought nearer to zero lest they overflow
            if (seconds < 0 && micros > 0) {
                seconds++;
                micros -= MICROS_PER_SECOND;
            }
            return new Interval(0, 0, Math.addExact(Math.multiplyExact(seconds, MICROS_PER_SECOND), micros));
        } catch (ArithmeticException e) {
            throw tooLong("up to 9223372036854775807 microseconds");
        }
    }

    /**
     * A length of time in the calendar.
     *
     * @param period any
     * @return an interval of months and days
     * @throws ValueException when it has more than 2,147,483,647 months
     */
    public static Interval of(Period period) {
        long months = period.getYears() * 12L + period.getMonths();
        if (months != (int) months) {
            throw tooLong("up to 2147483647 months");
        }
        return new Interval((int) months, period.getDays(), 0);
    }

    /** For reading back the same period: the server does not know years from months. */
    static Interval ofNormalized(Period period) {
        Interval interval = of(period);
        if (!interval.toPeriod().equals(period)) {
            throw tooLong("periods as Period.normalized() makes them");
        }
        return interval;
    }

    /** The cause would add nothing. */
    private static ValueException tooLong(String limit) {
        return ValueException.outOfRange(IntervalCodec.TYPE, limit);
    }

    /**
     * The exact length of time.
     *
     * @return the microseconds
     * @throws ValueException when it has months or days, whose length depends on where they are
     */
    public Duration toDuration() {
        if (months != 0 || days != 0) {
            throw ValueException.notRepresentable(
                    IntervalCodec.TYPE, "an interval with months or days", Duration.class, "dev.pgpx.types.Interval");
        }
        return Duration.ofSeconds(
                Math.floorDiv(microseconds, MICROS_PER_SECOND), Math.floorMod(microseconds, MICROS_PER_SECOND) * 1000);
    }

    /**
     * The length of time in the calendar.
     *
     * @return years, months below twelve, and days
     * @throws ValueException when it has microseconds
     */
    public Period toPeriod() {
        if (microseconds != 0) {
            throw ValueException.notRepresentable(
                    IntervalCodec.TYPE, "an interval with hours or less", Period.class, "dev.pgpx.types.Interval");
        }
        return Period.of(months / 12, months % 12, days);
    }

    /** As the server reads it: {@code 14 mons 3 days 04:05:06}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(32);
        IntervalText.append(this, out);
        return out.toString();
    }
}
