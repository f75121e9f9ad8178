package dev.pgpx.query;

import java.util.Locale;

/** What can be extracted from a date or time. */
public enum DateField {
    /** The century. */
    CENTURY,
    /** The day of the month; of an interval, its days. */
    DAY,
    /** The year divided by ten. */
    DECADE,
    /** The day of the week, from 0 for Sunday. */
    DOW,
    /** The day of the year, from 1. */
    DOY,
    /** Seconds since 1970; of an interval, all of its seconds. */
    EPOCH,
    /** The hour. */
    HOUR,
    /** The day of the week, from 1 for Monday. */
    ISODOW,
    /** The year of the ISO week. */
    ISOYEAR,
    /** The Julian day. */
    JULIAN,
    /** The seconds, in millionths. */
    MICROSECONDS,
    /** The millennium. */
    MILLENNIUM,
    /** The seconds, in thousandths. */
    MILLISECONDS,
    /** The minute. */
    MINUTE,
    /** The month, from 1; of an interval, its months without years, from 0. */
    MONTH,
    /** The quarter, from 1. */
    QUARTER,
    /** The seconds, with their fraction. */
    SECOND,
    /** Seconds east of UTC. */
    TIMEZONE,
    /** The hours of the offset from UTC. */
    TIMEZONE_HOUR,
    /** The minutes of the offset from UTC. */
    TIMEZONE_MINUTE,
    /** The ISO week of the year. */
    WEEK,
    /** The year. */
    YEAR;

    private final String extract;

    DateField() {
        this.extract = "extract(" + name().toLowerCase(Locale.ROOT) + " from ";
    }

    /** Its call, up to the operand. */
    String extract() {
        return extract;
    }
}
