package dev.pgpx.migrate.lint;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** The statement fails, breaks applications that run, or stops others for as long as it works on rows. */
    ERROR,
    /** It may do harm. */
    WARNING,
    /** There is a better way. */
    NOTE,
    /** It is not looked for. */
    OFF;

    /**
     * As outputs write it.
     *
     * @return {@code error}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
