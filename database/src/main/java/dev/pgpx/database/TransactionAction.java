package dev.pgpx.database;

/**
 * What is done in a transaction, without a result.
 *
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface TransactionAction<X extends Exception> {
    /**
     * Does it.
     *
     * @param transaction the transaction
     * @throws X which rolls back
     */
    void run(Transaction transaction) throws X;
}
