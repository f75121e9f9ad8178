package dev.pgpx.types;

import dev.pgpx.types.LimitedCodec.Limit;
import java.time.Duration;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/** Limits of {@code time(n)}, {@code timestamp(n)}, {@code interval(n)} and their like, which the server rounds to n digits. */
final class FractionLimits {
    private static final int MAX_DIGITS = 6;
    private static final int NANO_DIGITS = 9;

    private FractionLimits() {}

    static Limit<Object> of(String type, int... modifiers) {
        Limits.requireCount(type, modifiers, 1, 1);
        int digits = Limits.require(type, modifiers[0], 0, MAX_DIGITS);
        long unit = 1;
        for (int i = digits; i < NANO_DIGITS; i++) {
            unit *= 10;
        }
        long nanos = unit;
        String holds =
                digits == 0 ? "whole seconds" : "at most " + digits + " digits after the decimal point of seconds";
        return new Limit<>(type, holds, value -> nanosOf(value) % nanos == 0);
    }

    /** The nanoseconds within the second; 0 for what has none, infinities included. */
    private static long nanosOf(Object value) {
        if (value instanceof Temporal temporal) {
            return temporal.getLong(ChronoField.NANO_OF_SECOND);
        }
        if (value instanceof Extended<?> extended) {
            Object finite = extended.orNull();
            return finite == null ? 0 : nanosOf(finite);
        }
        if (value instanceof TimeWithOffset zoned) {
            return nanosOf(zoned.time());
        }
        if (value instanceof TimeOfDay time) {
            return nanos(time.microseconds());
        }
        if (value instanceof Duration duration) {
            return duration.toNanosPart();
        }
        return value instanceof Interval interval && !isInfinite(interval) ? nanos(interval.microseconds()) : 0;
    }

    private static boolean isInfinite(Interval interval) {
        return interval.equals(Interval.INFINITY) || interval.equals(Interval.NEGATIVE_INFINITY);
    }

    private static long nanos(long micros) {
        return micros % 1_000_000 * 1000;
    }
}
