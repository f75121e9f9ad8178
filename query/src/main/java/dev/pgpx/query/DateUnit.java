package dev.pgpx.query;

import java.util.Locale;

/** What a date or time can be cut to. */
public enum DateUnit {
    /** Millionths of a second. */
    MICROSECONDS,
    /** Thousandths of a second. */
    MILLISECONDS,
    /** Seconds. */
    SECOND,
    /** Minutes. */
    MINUTE,
    /** Hours. */
    HOUR,
    /** Days. */
    DAY,
    /** Weeks, from Monday. */
    WEEK,
    /** Months. */
    MONTH,
    /** Quarters. */
    QUARTER,
    /** Years. */
    YEAR,
    /** Decades. */
    DECADE,
    /** Centuries. */
    CENTURY,
    /** Millennia. */
    MILLENNIUM;

    private final String truncate;

    DateUnit() {
        this.truncate = "date_trunc('" + name().toLowerCase(Locale.ROOT) + "', ";
    }

    /** Its call, up to the operand. */
    String truncate() {
        return truncate;
    }
}
