package dev.pgpx.cli.transfer;

import java.time.Duration;
import java.util.Locale;

/** How long something took, for people. */
final class Took {
    private static final long SECOND = 1000;

    private Took() {}

    static String of(Duration took) {
        long millis = took.toMillis();
        return millis < SECOND ? millis + " ms" : String.format(Locale.ROOT, "%.1f s", millis / (double) SECOND);
    }
}
