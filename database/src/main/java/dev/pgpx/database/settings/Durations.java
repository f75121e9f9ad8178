package dev.pgpx.database.settings;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations from {@code low} to {@code high}; zero where it has a meaning of its own. */
record Durations(Duration low, Duration high, @Nullable String zero) implements ValueKind<Duration> {
    private static final Duration SHORTEST = Duration.ofMillis(100);

    Durations(Duration high, @Nullable String zero) {
        this(SHORTEST, high, zero);
    }

    @Override
    public @Nullable Duration parse(String text) {
        return DurationText.parse(text);
    }

    @Override
    public boolean accepts(Duration value) {
        return value.isZero() ? zero != null : value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
    }

    @Override
    public String show(Duration value) {
        return DurationText.of(value);
    }

    @Override
    public String expected() {
        String range = DurationText.of(low) + " to " + DurationText.of(high);
        return zero == null ? range : range + ", or 0 (" + zero + ")";
    }
}
