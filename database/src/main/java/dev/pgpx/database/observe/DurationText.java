package dev.pgpx.database.observe;

import java.time.Duration;
import java.util.Locale;

/** Writes durations in the unit that suits them. */
final class DurationText {
    private static final double MILLI = 1e6;
    private static final double SECOND = 1e9;

    private DurationText() {}

    static String of(Duration duration) {
        double nanos = (double) duration.getSeconds() * SECOND + duration.getNano();
        return nanos < SECOND
                ? String.format(Locale.ROOT, "%.2f ms", nanos / MILLI)
                : String.format(Locale.ROOT, "%.2f s", nanos / SECOND);
    }
}
