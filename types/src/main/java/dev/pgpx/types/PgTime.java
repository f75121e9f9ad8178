package dev.pgpx.types;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** PostgreSQL's clock: microseconds and days, counted from 2000-01-01, within its limits. */
final class PgTime {
    static final long MICROS_PER_DAY = 86_400_000_000L;

    /** Days from 1970-01-01 to 2000-01-01. */
    static final int EPOCH_DAY = 10_957;

    private static final int MIN_DAY = -2_451_545;
    private static final int MAX_DAY = 2_145_031_948;
    private static final long MIN_MICROS = -211_813_488_000_000_000L;
    private static final long MAX_MICROS = 9_223_371_331_199_999_999L;

    private PgTime() {}

    /** The server's number of a day. */
    static int day(PgType type, LocalDate date) {
        long day = date.toEpochDay() - EPOCH_DAY;
        if (day < MIN_DAY || day > MAX_DAY) {
            throw ValueException.outOfRange(type, "dates from 4714-11-24 BC to 5874897-12-31");
        }
        return (int) day;
    }

    static LocalDate date(PgType type, int day) {
        if (day < MIN_DAY || day > MAX_DAY) {
            throw ValueException.unreadable(type, "a day out of range", null);
        }
        return LocalDate.ofEpochDay((long) day + EPOCH_DAY);
    }

    /** The server's number of an instant. */
    static long micros(PgType type, Instant instant) {
        long second = instant.getEpochSecond() - EPOCH_DAY * 86_400L;
        if (second < MIN_MICROS / 1_000_000 || second > MAX_MICROS / 1_000_000) {
            throw beyondTimestamps(type);
        }
        return second * 1_000_000 + wholeMicros(type, instant.getNano());
    }

    /** The server's number of a date and time without zone, which it counts as one in UTC. */
    static long micros(PgType type, LocalDateTime dateTime) {
        long day = dateTime.toLocalDate().toEpochDay() - EPOCH_DAY;
        if (day < MIN_DAY || day > MAX_MICROS / MICROS_PER_DAY) {
            throw beyondTimestamps(type);
        }
        return day * MICROS_PER_DAY + microsOfDay(type, dateTime.toLocalTime());
    }

    private static ValueException beyondTimestamps(PgType type) {
        return ValueException.outOfRange(type, "times from 4714-11-24 00:00 BC to 294276-12-31 23:59:59.999999");
    }

    /** Microseconds, which nanoseconds must be without a remainder. */
    static long wholeMicros(PgType type, long nano) {
        if (nano % 1000 != 0) {
            throw ValueException.outOfRange(
                    type, "whole microseconds: use truncatedTo(ChronoUnit.MICROS) where the rest does not matter");
        }
        return nano / 1000;
    }

    static void checkMicros(PgType type, long micros) {
        if (micros < MIN_MICROS || micros > MAX_MICROS) {
            throw ValueException.unreadable(type, "a time out of range", null);
        }
    }

    static long microsOfDay(PgType type, LocalTime time) {
        return wholeMicros(type, time.toNanoOfDay());
    }

    /** Why a plain date or time cannot be read. */
    static ValueException infinite(PgType type, boolean positive, Class<?> javaType) {
        return ValueException.notRepresentable(
                type,
                positive ? "infinity" : "-infinity",
                javaType,
                "dev.pgpx.types.Extended<" + javaType.getSimpleName() + ">");
    }

    static void refuseInfinity(PgType type, String text, Class<?> javaType) {
        if (text.endsWith("infinity")) {
            throw infinite(type, text.charAt(0) != '-', javaType);
        }
    }
}
