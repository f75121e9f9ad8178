package dev.pgpx.cli.init;

import java.util.Optional;

/** Asks somebody. One thread at a time. */
interface Prompt extends AutoCloseable {
    /** The answer to a question; empty when there is nobody who answers, or not any more. */
    Optional<String> ask(String question);

    /** Tells something between questions. */
    void tell(String text);

    /** Whether whoever was asked has interrupted it. */
    boolean isInterrupted();

    @Override
    void close();
}
