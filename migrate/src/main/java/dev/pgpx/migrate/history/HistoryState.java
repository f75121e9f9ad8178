package dev.pgpx.migrate.history;

import java.util.Locale;

/** How far a migration has come. */
public enum HistoryState {
    /** All of it is done. */
    APPLIED,
    /** It runs step by step and was cut off, or a step failed: the journal says which are done. */
    PARTIAL,
    /** Its way down runs step by step and was cut off, or a step failed. */
    REVERTING,
    /** It was not run here: what it and those before it do was there when the history began. */
    BASELINE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static HistoryState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
