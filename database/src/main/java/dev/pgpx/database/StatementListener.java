package dev.pgpx.database;

/** Is told of statements; called in the thread that runs them, so it must be quick. Thread-safe. */
@FunctionalInterface
public interface StatementListener {
    /**
     * A statement has been run.
     *
     * @param event which, and how it went
     */
    void ended(StatementEvent event);
}
