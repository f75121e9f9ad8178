package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/** A transaction that cannot go on. Nothing of it was kept. */
public final class TransactionException extends DatabaseException {
    private TransactionException(String code, String detail, @Nullable Throwable cause) {
        super(DatabaseMessages.CATALOG.problem(code, detail), null, cause);
    }

    /**
     * A commit of a transaction in which a statement had failed, which the server would have answered by rolling back.
     *
     * @param failure the first failure
     * @return the exception, to throw
     */
    public static TransactionException failedBefore(DatabaseException failure) {
        return new TransactionException("PGPX-2040", failure.problem().what(), failure);
    }
}
