package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/**
 * A function was to run under an advisory lock of its session, and at its end the lock was not there any more: the connection
 * was lost, and the server gives the locks of a lost session to others. What the function did has been done.
 */
public final class LockLostException extends DatabaseException {
    private LockLostException(String lock, String met, @Nullable Throwable cause) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2083", lock, met), null, Retry.UNSAFE, cause);
    }

    /**
     * A lock that went with its connection.
     *
     * @param lock the lock
     * @param cause what was met when it was to be released
     * @return the exception, to throw
     */
    public static LockLostException of(String lock, DatabaseException cause) {
        return new LockLostException(lock, cause.problem().what(), cause);
    }

    /**
     * A lock that something else has released, in the same session.
     *
     * @param lock the lock
     * @return the exception, to throw
     */
    public static LockLostException released(String lock) {
        return new LockLostException(lock, "the session did not hold it when it was to be released", null);
    }
}
