package dev.pgpx.cli.migrate;

import dev.pgpx.migrate.lint.Estimate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** An estimate for people: rounded, as more would be a lie. */
final class EstimatedTime {
    private static final long SHORT = 10;
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private EstimatedTime() {}

    /** {@code an instant}, {@code 300 ms to 4 s}, {@code up to 2 min}, {@code a time that cannot be told before}. */
    static String of(Estimate estimate) {
        return switch (estimate.kind()) {
            case INSTANT -> "an instant";
            case UNKNOWN -> "a time that cannot be told before";
            case RANGE -> range(estimate.least(), estimate.most());
        };
    }

    private static String range(Duration least, Duration most) {
        if (most.toMillis() < SHORT) {
            return "less than " + SHORT + " ms";
        }
        return least.toMillis() < SHORT ? "up to " + time(most) : time(least) + " to " + time(most);
    }

    private static String time(Duration time) {
        long millis = time.toMillis();
        if (millis < SECOND - SECOND / 20) {
            return rounded(millis, 1) + " ms";
        }
        if (millis < 2 * MINUTE) {
            return rounded(millis, SECOND) + " s";
        }
        return millis < 2 * HOUR ? rounded(millis, MINUTE) + " min" : rounded(millis, HOUR) + " h";
    }

    /** One digit that counts, two where the first is a 1. */
    private static String rounded(long millis, long unit) {
        BigDecimal number = BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(unit), MathContext.DECIMAL32);
        int digits = number.unscaledValue().toString().startsWith("1") ? 2 : 1;
        return number.round(new MathContext(digits, RoundingMode.HALF_UP))
                .stripTrailingZeros()
                .toPlainString();
    }
}
