package dev.pgpx.database;

/**
 * Is told of transactions; called in the thread that runs them, so it must be quick. Thread-safe. Nested transactions, which are
 * savepoints, are not told of, nor are those that hold a stream of rows.
 *
 * <p>What {@link #began} is given, {@link TransactionEvent#start()} gives again.
 */
public interface TransactionListener {
    /**
     * A transaction is about to begin.
     *
     * @param start which
     */
    default void began(TransactionStart start) {}

    /**
     * A transaction has ended.
     *
     * @param event which, and how
     */
    default void ended(TransactionEvent event) {}
}
