package dev.pgpx.cli.output;

import java.util.Locale;

/** Numbers of things for people. */
public final class Counts {
    private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};
    private static final int UNIT = 1024;
    private static final int SHORT = 10;

    private Counts() {}

    /** {@code 1 step}, {@code 2 steps}. */
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** {@code 12 kB}, {@code 3.4 GB}. */
    public static String bytes(long bytes) {
        double number = bytes;
        int unit = 0;
        while (number >= UNIT && unit < UNITS.length - 1) {
            number /= UNIT;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 || number >= SHORT ? "%.0f %s" : "%.1f %s", number, UNITS[unit]);
    }
}
