package dev.pgpx.cli.output;

import java.io.IOException;
import java.util.Locale;

/** The results cannot be written. Not a {@code UncheckedIOException}, which commands may catch for reasons of their own. */
public final class OutputFailure extends RuntimeException {
    private final String reason;

    public OutputFailure(IOException cause) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
    }

    /** Whether the reader has gone, as {@code head} does when it has seen enough: no failure of ours. */
    public boolean readerGone() {
        return reason.toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    public String reason() {
        return reason;
    }
}
