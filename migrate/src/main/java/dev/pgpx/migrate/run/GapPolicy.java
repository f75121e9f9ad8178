package dev.pgpx.migrate.run;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a {@link Gap} is taken for. */
public enum GapPolicy {
    /** Something is wrong: migrations are validated and applied only when there is none. */
    ERROR,
    /** It is told, and stops nothing. */
    WARNING,
    /** It is not looked for. */
    OFF;

    /**
     * The policy of a word, as settings have it.
     *
     * @param text {@code error}, {@code warning} or {@code off}
     * @return empty for any other
     */
    public static Optional<GapPolicy> of(String text) {
        return Stream.of(values())
                .filter(policy -> policy.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst();
    }
}
