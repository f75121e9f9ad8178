package dev.pgpx.cli;

import java.io.IOException;
import java.util.Locale;

/** The results cannot be written. Not a {@code UncheckedIOException}, which commands may catch for reasons of their own. */
final class OutputFailure extends RuntimeException {
    private final String reason;

    OutputFailure(IOException cause) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** Whether the reader has gone, as {@code head} does when it has seen enough: no failure of ours. */
    boolean readerGone() {
        return reason.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    String reason() {
        return reason;
    }
}
