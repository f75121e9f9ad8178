package dev.pgpx.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates and times as the server prints them with {@code DateStyle} ISO: years of four or more digits, up to six digits of a
 * second, an offset of up to three parts, {@code BC} behind everything. Years before 1 are counted as PostgreSQL does: 1 BC is
 * {@code java.time}'s year 0.
 */
final class DateTimeText {
    private static final long MICROS_PER_HOUR = 3_600_000_000L;

    private final PgType type;
    private final TextCursor cursor;
    private int year;
    private int month;
    private int day;

    DateTimeText(PgType type, String text) {
        this.type = type;
        this.cursor = new TextCursor(type, text);
    }

    LocalDate date() {
        readDay();
        return finishDate();
    }

    private void readDay() {
        year = cursor.number();
        cursor.expect('-');
        month = cursor.number();
        cursor.expect('-');
        day = cursor.number();
    }

    /** The era comes last, behind the time. */
    private LocalDate finishDate() {
        boolean beforeChrist = cursor.skip(" BC");
        cursor.expectEnd();
        try {
            return LocalDate.of(beforeChrist ? 1 - year : year, month, day);
        } catch (DateTimeException e) {
            throw ValueException.unreadable(type, "no date of the calendar", null);
        }
    }

    LocalDateTime dateTime() {
        readDay();
        expectTime();
        LocalTime time = LocalTime.ofNanoOfDay(timeOfDay(PgTime.MICROS_PER_DAY - 1) * 1000);
        return LocalDateTime.of(finishDate(), time);
    }

    /** Microseconds since the server's epoch; since Java's there would be too many for the last years. */
    long instant() {
        readDay();
        expectTime();
        long micros = timeOfDay(PgTime.MICROS_PER_DAY - 1) - offset() * 1_000_000L;
        return (finishDate().toEpochDay() - PgTime.EPOCH_DAY) * PgTime.MICROS_PER_DAY + micros;
    }

    /** In JSON the server sets a T between day and time. */
    private void expectTime() {
        if (!cursor.skip("T")) {
            cursor.expect(' ');
        }
    }

    /** Microseconds since midnight, 24:00 included. */
    long time() {
        long micros = timeOfDay(PgTime.MICROS_PER_DAY);
        cursor.expectEnd();
        return micros;
    }

    private long timeOfDay(long max) {
        long hours = cursor.number();
        cursor.expect(':');
        int minutes = cursor.number();
        cursor.expect(':');
        int seconds = cursor.number();
        long micros = ((hours * 60 + minutes) * 60 + seconds) * 1_000_000L + cursor.millionths();
        if (micros > max || minutes > 59 || seconds > 59) {
            throw cursor.malformed();
        }
        return micros;
    }

    /** Seconds east of Greenwich. */
    private int offset() {
        boolean west = cursor.skip('-');
        if (!west) {
            cursor.expect('+');
        }
        int seconds = cursor.number() * 3600;
        if (cursor.skip(':')) {
            seconds += cursor.number() * 60;
        }
        if (cursor.skip(':')) {
            seconds += cursor.number();
        }
        return west ? -seconds : seconds;
    }

    /** A time of day and an offset. */
    TimeWithOffset timeWithOffset() {
        long micros = timeOfDay(PgTime.MICROS_PER_DAY);
        int offset = offset();
        cursor.expectEnd();
        return new TimeWithOffset(new TimeOfDay(micros), offset);
    }

    static void appendDate(LocalDate date, StringBuilder out) {
        int year = date.getYear();
        appendDigits(year > 0 ? year : 1 - year, 4, out);
        out.append('-');
        appendDigits(date.getMonthValue(), 2, out);
        out.append('-');
        appendDigits(date.getDayOfMonth(), 2, out);
    }

    /** To be put behind date and time. */
    static void appendEra(LocalDate date, StringBuilder out) {
        if (date.getYear() <= 0) {
            out.append(" BC");
        }
    }

    static void appendTime(long microsOfDay, StringBuilder out) {
        appendDigits((int) (microsOfDay / MICROS_PER_HOUR), 2, out);
        appendMinutes(microsOfDay % MICROS_PER_HOUR, out);
    }

    /** What stands behind the hours: {@code :59:59.999999}. */
    static void appendMinutes(long microsOfHour, StringBuilder out) {
        int seconds = (int) (microsOfHour / 1_000_000);
        out.append(':');
        appendDigits(seconds / 60, 2, out);
        out.append(':');
        appendDigits(seconds % 60, 2, out);
        int fraction = (int) (microsOfHour % 1_000_000);
        if (fraction != 0) {
            out.append('.');
            appendDigits(fraction, 6, out);
        }
    }

    static void appendOffset(int offset, StringBuilder out) {
        int seconds = Math.abs(offset);
        out.append(offset < 0 ? '-' : '+');
        appendDigits(seconds / 3600, 2, out);
        if (seconds % 3600 != 0) {
            out.append(':');
            appendDigits(seconds / 60 % 60, 2, out);
        }
        if (seconds % 60 != 0) {
            out.append(':');
            appendDigits(seconds % 60, 2, out);
        }
    }

    private static void appendDigits(int value, int width, StringBuilder out) {
        int bound = 10;
        for (int i = 1; i < width; i++) {
            if (value < bound) {
                out.append('0');
            }
            bound *= 10;
        }
        out.append(value);
    }
}
