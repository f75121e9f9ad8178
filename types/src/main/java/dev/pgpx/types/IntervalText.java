package dev.pgpx.types;

/**
 * Intervals as the server prints them with any {@code IntervalStyle}; written so that every style reads them the same: in
 * style {@code sql_standard} a sign in front holds for all parts without one. Servers before 15 cannot negate the smallest
 * number of days: they print it as {@code --2147483648} or as {@code -2147483648 days ago}.
 */
final class IntervalText {
    private static final long MICROS_PER_HOUR = 3_600_000_000L;
    private static final long MICROS_PER_MINUTE = 60_000_000L;

    private static final String SMALLEST = Long.MIN_VALUE + " microseconds";
    private static final String SMALLEST_DAYS = String.valueOf(Integer.MIN_VALUE);

    private final TextCursor cursor;
    private long months;
    private long days;
    private long micros;
    private int impliedSign = 1;

    private IntervalText(PgType type, String text) {
        this.cursor = new TextCursor(type, text);
    }

    static Interval read(PgType type, String text) {
        return switch (text) {
            case "infinity" -> Interval.INFINITY;
            case "-infinity" -> Interval.NEGATIVE_INFINITY;
            default -> new IntervalText(type, text).read();
        };
    }

    private Interval read() {
        try {
            if (cursor.skip('P')) {
                readIso();
            } else {
                cursor.skip("@ ");
                readParts();
            }
            cursor.expectEnd();
            return new Interval(Math.toIntExact(months), Math.toIntExact(days), micros);
        } catch (ArithmeticException e) {
            throw cursor.malformed();
        }
    }

    private void readParts() {
        readPart();
        while (cursor.skip(' ')) {
            if (cursor.skip("ago")) {
                months = -months;
                days = days == Integer.MIN_VALUE ? days : -days;
                micros = Math.negateExact(micros);
            } else {
                readPart();
            }
        }
    }

    private void readPart() {
        if (cursor.skip(SMALLEST)) {
            micros = Long.MIN_VALUE;
            return;
        }
        int sign = cursor.peek() == '-' || cursor.peek() == '+' ? sign() : impliedSign;
        long number = cursor.digits();
        if (cursor.skip(':')) {
            readTime(sign, number);
        } else if (cursor.skip('-')) {
            months += sign * (12 * number + cursor.digits());
        } else {
            readPart(sign, number, cursor.millionths());
        }
    }

    /** A number with a unit, or, in style sql_standard, days: their minus holds for a time without a sign. */
    private void readPart(int sign, long number, int millionths) {
        TextCursor ahead = cursor.copy();
        boolean more = ahead.skip(' ');
        if (!more && number != 0) {
            throw cursor.malformed();
        }
        if (!more || ahead.peek() < 'a') {
            days += sign * number;
            impliedSign = sign;
            return;
        }
        cursor.moveTo(ahead);
        if (cursor.skip("year")) {
            months += 12L * sign * number;
        } else if (cursor.skip("mon")) {
            months += sign * number;
        } else if (cursor.skip("day")) {
            days += sign * number;
        } else if (cursor.skip("hour")) {
            add(sign * number, MICROS_PER_HOUR);
        } else if (cursor.skip("min")) {
            add(sign * number, MICROS_PER_MINUTE);
        } else if (cursor.skip("sec")) {
            add(sign * number, 1_000_000);
            add((long) sign * millionths, 1);
        } else {
            throw cursor.malformed();
        }
        cursor.skip('s');
    }

    private void readTime(int sign, long hours) {
        add(sign * hours, MICROS_PER_HOUR);
        add(sign * cursor.digits(), MICROS_PER_MINUTE);
        cursor.expect(':');
        add(sign * cursor.digits(), 1_000_000);
        add((long) sign * cursor.millionths(), 1);
    }

    private void add(long number, long unit) {
        micros = Math.addExact(micros, Math.multiplyExact(number, unit));
    }

    private int sign() {
        if (cursor.skip('-')) {
            if (cursor.copy().skip(SMALLEST_DAYS)) {
                cursor.skip('-');
            }
            return -1;
        }
        cursor.skip('+');
        return 1;
    }

    private void readIso() {
        boolean time = cursor.skip('T');
        do {
            readIsoPart(time);
            time = time || cursor.skip('T');
        } while (!cursor.atEnd());
    }

    private void readIsoPart(boolean time) {
        int sign = sign();
        long number = sign * cursor.digits();
        int millionths = cursor.millionths();
        char unit = cursor.next();
        if (millionths != 0 && unit != 'S') {
            throw cursor.malformed();
        }
        switch (unit) {
            case 'Y' -> months += 12 * number;
            case 'M' -> {
                if (time) {
                    add(number, MICROS_PER_MINUTE);
                } else {
                    months += number;
                }
            }
            case 'D' -> days += number;
            case 'H' -> add(number, MICROS_PER_HOUR);
            case 'S' -> {
                add(number, 1_000_000);
                add((long) sign * millionths, 1);
            }
            default -> throw cursor.malformed();
        }
    }

    static void append(Interval value, StringBuilder out) {
        if (value.equals(Interval.INFINITY) || value.equals(Interval.NEGATIVE_INFINITY)) {
            out.append(value.days() > 0 ? "infinity" : "-infinity");
            return;
        }
        boolean signs = value.months() < 0 || value.days() < 0 || value.microseconds() < 0;
        if (value.months() != 0) {
            appendSign(value.months(), signs, out);
            out.append(value.months()).append(" mons ");
        }
        if (value.days() != 0) {
            appendSign(value.days(), signs, out);
            out.append(value.days()).append(" days ");
        }
        appendTime(value.microseconds(), signs, out);
    }

    /** Numbers bring their own minus. */
    private static void appendSign(long number, boolean signs, StringBuilder out) {
        if (signs && number >= 0) {
            out.append('+');
        }
    }

    private static void appendTime(long micros, boolean signs, StringBuilder out) {
        appendSign(micros, signs, out);
        if (micros == Long.MIN_VALUE) {
            // its absolute value is no number of 64 bits, for the server neither
            out.append(SMALLEST);
            return;
        }
        if (micros < 0) {
            out.append('-');
        }
        long rest = Math.abs(micros);
        long hours = rest / MICROS_PER_HOUR;
        if (hours < 10) {
            out.append('0');
        }
        out.append(hours);
        DateTimeText.appendMinutes(rest % MICROS_PER_HOUR, out);
    }
}
