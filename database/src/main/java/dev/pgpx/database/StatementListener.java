package dev.pgpx.database;

/**
 * Is told of statements; called in the thread that runs them, so it must be quick. Thread-safe.
 *
 * <p>What {@link #started} is given, {@link StatementEvent#start()} gives again: by it the two belong together, whatever else
 * runs on the thread in between.
 */
@FunctionalInterface
public interface StatementListener {
    /**
     * A statement is about to be run.
     *
     * @param start which
     */
    default void started(StatementStart start) {}

    /**
     * A statement has been run.
     *
     * @param event which, and how it went
     */
    void ended(StatementEvent event);
}
