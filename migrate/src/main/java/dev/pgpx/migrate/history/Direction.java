package dev.pgpx.migrate.history;

import java.util.Locale;

/** Which way a migration goes. */
public enum Direction {
    /** It is applied. */
    UP,
    /** It is undone. */
    DOWN;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
