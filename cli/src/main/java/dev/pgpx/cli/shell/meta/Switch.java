package dev.pgpx.cli.shell.meta;

import dev.pgpx.cli.error.UsageException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the word behind a command that switches something. */
final class Switch {
    private Switch() {}

    /** What the word names; without a word the other state. */
    static <E extends Enum<E>> E of(MetaCall call, E[] values, E other) {
        String word = call.argument(0);
        if (word.isEmpty()) {
            return other;
        }
        for (E value : values) {
            if (value.name().equalsIgnoreCase(word)) {
                return value;
            }
        }
        String all = Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw UsageException.of("PGPX-6103", call.name(), word, all);
    }

    /** On or off. */
    static boolean of(MetaCall call, boolean other) {
        return of(call, OnOff.values(), other ? OnOff.ON : OnOff.OFF) == OnOff.ON;
    }

    private enum OnOff {
        ON,
        OFF
    }
}
