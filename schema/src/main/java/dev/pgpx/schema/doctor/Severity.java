package dev.pgpx.schema.doctor;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
    /** Data is wrong or in danger, or something will stop: act now. */
    ERROR,
    /** It does harm, or will. */
    WARNING,
    /** It may be meant; there is probably a better way. */
    NOTE;

    /**
     * As outputs write it.
     *
     * @return {@code error}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
