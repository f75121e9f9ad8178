package dev.pgpx.database.settings;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Durations with PostgreSQL's units: {@code 500ms}, {@code 10s}, {@code 5min}, {@code 1h}.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/config-setting.html">Parameter Names and Values</a>. Thread-safe.
 */
public final class DurationText {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,18}) *(us|ms|s|min|h|d)");
    private static final Map<String, Duration> UNITS = units();

    private DurationText() {}

    private static Map<String, Duration> units() {
        Map<String, Duration> units = new LinkedHashMap<>();
        units.put("d", Duration.ofDays(1));
        units.put("h", Duration.ofHours(1));
        units.put("min", Duration.ofMinutes(1));
        units.put("s", Duration.ofSeconds(1));
        units.put("ms", Duration.ofMillis(1));
        units.put("us", Duration.ofNanos(1_000));
        return units;
    }

    /**
     * The duration of a text. Zero needs no unit.
     *
     * @param text digits and one of the units {@code us}, {@code ms}, {@code s}, {@code min}, {@code h}, {@code d}
     * @return the duration; null when the text is none
     */
    public static @Nullable Duration parse(String text) {
        if (text.equals("0")) {
            return Duration.ZERO;
        }
        Matcher matcher = TEXT.matcher(text);
        Duration unit = matcher.matches() ? UNITS.get(matcher.group(2)) : null;
        return unit == null ? null : times(unit, matcher.group(1));
    }

    /** A number of units, as URLs write timeouts; null when the text is no number or too large. */
    static @Nullable Duration times(Duration unit, String number) {
        try {
            return unit.multipliedBy(Long.parseLong(number));
        } catch (NumberFormatException | ArithmeticException tooLarge) {
            return null;
        }
    }

    /** The text in the largest unit that leaves nothing over; Java's when there is none. */
    static String of(Duration duration) {
        if (duration.isZero()) {
            return "0";
        }
        for (Map.Entry<String, Duration> unit : UNITS.entrySet()) {
            long count = duration.dividedBy(unit.getValue());
            if (count > 0 && unit.getValue().multipliedBy(count).equals(duration)) {
                return count + unit.getKey();
            }
        }
        return duration.toString();
    }
}
