package dev.pgpx.types;

import java.time.OffsetTime;
import java.time.ZoneOffset;

/**
 * A {@code timetz} of PostgreSQL: a time of day, 24:00 included, and an offset, which is kept. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-datetime.html">date/time types</a>.
 *
 * @param time the time of day
 * @param offsetSeconds seconds east of Greenwich, less than 16 hours in either direction
 */
public record TimeWithOffset(TimeOfDay time, int offsetSeconds) {
    private static final int OFFSET_BOUND = 16 * 3600;

    /**
     * A time of day at an offset.
     *
     * @param time the time of day
     * @param offsetSeconds seconds east of Greenwich
     * @throws ValueException when the offset is 16 hours or more
     */
    public TimeWithOffset {
        if (offsetSeconds <= -OFFSET_BOUND || offsetSeconds >= OFFSET_BOUND) {
            throw ValueException.outOfRange(TimetzCodec.TYPE, "offsets from -15:59:59 to +15:59:59");
        }
    }

    /**
     * The same time.
     *
     * @param time in whole microseconds
     * @return the time
     * @throws ValueException when it has nanoseconds that are no whole microseconds, or its offset is 16 hours or more
     */
    public static TimeWithOffset of(OffsetTime time) {
        return new TimeWithOffset(
                TimeOfDay.of(time.toLocalTime()), time.getOffset().getTotalSeconds());
    }

    /**
     * The same time.
     *
     * @return the time
     * @throws ValueException for 24:00
     */
    public OffsetTime toOffsetTime() {
        return OffsetTime.of(time.toLocalTime(), ZoneOffset.ofTotalSeconds(offsetSeconds));
    }

    /** {@code 23:59:59.999999+05:30}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(24);
        DateTimeText.appendTime(time.microseconds(), out);
        DateTimeText.appendOffset(offsetSeconds, out);
        return out.toString();
    }
}
