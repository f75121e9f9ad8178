package dev.pgpx.database.error;

import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The thread of a call was interrupted. The server has been told to stop what it did for it; the thread's interrupt flag is
 * set. {@link #retry()} is {@link Retry#SAFE} where it is certain that nothing was kept.
 */
public final class CallInterruptedException extends DatabaseException {
    private CallInterruptedException(Problem problem, Retry retry, @Nullable Throwable cause) {
        super(problem, null, retry, cause);
    }

    /**
     * A call that was interrupted.
     *
     * @param place the server's address and the database, without secrets
     * @param label what was called: the statement's label
     * @param mayBeDone whether it may have been done all the same
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static CallInterruptedException of(
            String place, String label, boolean mayBeDone, @Nullable Throwable cause) {
        String code = mayBeDone ? "PGPX-2029" : "PGPX-2028";
        Problem problem = DatabaseMessages.CATALOG.problem(code, label, place);
        return new CallInterruptedException(problem, mayBeDone ? Retry.UNSAFE : Retry.SAFE, cause);
    }
}
