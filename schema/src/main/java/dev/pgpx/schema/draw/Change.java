package dev.pgpx.schema.draw;

import java.util.Locale;

/** What became of something from one schema to another. */
enum Change {
    NONE,
    ADDED,
    REMOVED,
    CHANGED;

    static Change between(boolean before, boolean after) {
        return before == after ? NONE : after ? ADDED : REMOVED;
    }

    boolean any() {
        return this != NONE;
    }

    /** As style sheets name it; empty for none. */
    String style() {
        return any() ? name().toLowerCase(Locale.ROOT) : "";
    }

    /** A sign before it, for formats without colours. */
    String sign() {
        return switch (this) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CHANGED -> "~ ";
            case NONE -> "";
        };
    }
}
