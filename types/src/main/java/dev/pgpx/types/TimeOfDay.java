package dev.pgpx.types;

import java.time.LocalTime;

/**
 * A {@code time} of PostgreSQL: like {@code LocalTime}, and 24:00, the end of a day, besides. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-datetime.html">date/time types</a>.
 *
 * @param microseconds since midnight, from 0 to 86,400,000,000
 */
public record TimeOfDay(long microseconds) implements Comparable<TimeOfDay> {
    /** 24:00, the end of a day. */
    public static final TimeOfDay END_OF_DAY = new TimeOfDay(PgTime.MICROS_PER_DAY);

    /**
     * A time of day.
     *
     * @param microseconds since midnight, from 0 to 86,400,000,000
     * @throws ValueException when out of range
     */
    public TimeOfDay {
        if (microseconds < 0 || microseconds > PgTime.MICROS_PER_DAY) {
            throw ValueException.outOfRange(TimeCodec.TYPE, "times from 00:00 to 24:00");
        }
    }

    /**
     * The same time.
     *
     * @param time in whole microseconds
     * @return the time
     * @throws ValueException when it has nanoseconds that are no whole microseconds
     */
    public static TimeOfDay of(LocalTime time) {
        return new TimeOfDay(PgTime.microsOfDay(TimeCodec.TYPE, time));
    }

    /**
     * Whether this is 24:00.
     *
     * @return true for the end of the day
     */
    public boolean isEndOfDay() {
        return microseconds == PgTime.MICROS_PER_DAY;
    }

    /**
     * The same time.
     *
     * @return the time
     * @throws ValueException for 24:00
     */
    public LocalTime toLocalTime() {
        if (isEndOfDay()) {
            throw ValueException.notRepresentable(
                    TimeCodec.TYPE, "24:00:00", LocalTime.class, "dev.pgpx.types.TimeOfDay");
        }
        return LocalTime.ofNanoOfDay(microseconds * 1000);
    }

    @Override
    public int compareTo(TimeOfDay other) {
        return Long.compare(microseconds, other.microseconds);
    }

    /** {@code 23:59:59.999999}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(15);
        DateTimeText.appendTime(microseconds, out);
        return out.toString();
    }
}
