package dev.pgpx.database;

/**
 * What is done in a transaction.
 *
 * @param <R> its result
 * @param <X> the checked exception that it may throw
 */
@FunctionalInterface
public interface TransactionFunction<R, X extends Exception> {
    /**
     * Does it.
     *
     * @param transaction the transaction
     * @return the result, handed on after the commit
     * @throws X which rolls back
     */
    R run(Transaction transaction) throws X;
}
