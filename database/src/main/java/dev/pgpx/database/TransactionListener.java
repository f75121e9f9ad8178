package dev.pgpx.database;

/** Is told of transactions; called in the thread that runs them, so it must be quick. Thread-safe. */
public interface TransactionListener {
    /**
     * A transaction is about to begin.
     *
     * @param name its name; null when it has none
     */
    default void began(@org.jspecify.annotations.Nullable String name) {}

    /**
     * A transaction has ended; nested ones are not told of.
     *
     * @param event which, and how
     */
    default void ended(TransactionEvent event) {}
}
