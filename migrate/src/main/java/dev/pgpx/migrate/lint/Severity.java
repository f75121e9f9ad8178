package dev.pgpx.migrate.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
     * The severity of a word.
     *
     * @param text {@code error}, {@code warning}, {@code note} or {@code off}
     * @return empty for any other
     */
    public static Optional<Severity> of(String text) {
        return Stream.of(values()).filter(each -> each.text().equals(text)).findFirst();
    }

    /**
     * As outputs write it.
     *
     * @return {@code error}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
