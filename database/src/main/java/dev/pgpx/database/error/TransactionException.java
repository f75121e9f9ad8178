package dev.pgpx.database.error;

import java.util.Collection;
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

    /**
     * A stream in a session that is in no transaction.
     *
     * @param label the query's label
     * @return the exception, to throw; nothing was sent
     */
    public static TransactionException neededBy(String label) {
        return new TransactionException("PGPX-2048", label, null);
    }

    /**
     * A commit of a transaction in which a savepoint could not be rolled back to.
     *
     * @param failure why it could not
     * @return the exception, to throw; the transaction is rolled back
     */
    public static TransactionException spoiled(RuntimeException failure) {
        return new TransactionException("PGPX-2047", String.valueOf(failure.getMessage()), failure);
    }

    /**
     * A transaction with options within one that somebody else has begun.
     *
     * @param place where the transaction comes from
     * @return the exception, to throw; nothing was sent
     */
    public static TransactionException foreign(String place) {
        return new TransactionException("PGPX-2043", place, null);
    }

    /**
     * A call that is to run with settings of its own within a transaction that has others.
     *
     * @param names the names of the settings
     * @return the exception, to throw; nothing was sent
     */
    public static TransactionException otherSettings(Collection<String> names) {
        return new TransactionException("PGPX-2044", String.join(", ", names), null);
    }

    /**
     * A transaction that was ended twice, or used after its end.
     *
     * @param name its name
     * @return the exception, to throw
     */
    public static TransactionException ended(String name) {
        return new TransactionException("PGPX-2046", name, null);
    }
}
