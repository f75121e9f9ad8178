package dev.pgpx.migrate.lint;

import java.util.Locale;

/** A number of bytes for people. */
final class ByteCount {
    private ByteCount() {}

    /** {@code 12 kB}, {@code 3.4 GB}. */
    static String text(long bytes) {
        String[] units = {"bytes", "kB", "MB", "GB", "TB"};
        double number = bytes;
        int unit = 0;
        while (number >= 1024 && unit < units.length - 1) {
            number /= 1024;
            unit++;
        }
        String format = unit == 0 || number >= 10 ? "%.0f %s" : "%.1f %s";
        return String.format(Locale.ROOT, format, number, units[unit]);
    }
}
