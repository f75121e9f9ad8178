package dev.pgpx.database.error;

import dev.pgpx.types.error.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call did not end by its deadline. The server has been told to stop what it did for it; where it could not be reached the
 * connection is given up. {@link #retry()} is {@link Retry#SAFE} where it is certain that nothing was kept.
 */
public final class DeadlineExceededException extends DatabaseException {
    private DeadlineExceededException(
            Problem problem, @Nullable String sqlState, Retry retry, @Nullable Throwable cause) {
        super(problem, sqlState, retry, cause);
    }

    /**
     * A call that took too long.
     *
     * @param place the server's address and the database, without secrets
     * @param label what was called: the statement's label
     * @param allowed how long it was allowed to take
     * @param answered whether the server said that it has stopped; the session goes on then
     * @param mayBeDone whether it may have been done all the same
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static DeadlineExceededException of(
            String place,
            String label,
            Duration allowed,
            boolean answered,
            boolean mayBeDone,
            @Nullable Throwable cause) {
        String code = mayBeDone ? "PGPX-2027" : answered ? "PGPX-2023" : "PGPX-2026";
        Problem problem = DatabaseMessages.CATALOG.problem(code, label, place, allowed.toMillis());
        return new DeadlineExceededException(
                problem, answered ? "57014" : null, mayBeDone ? Retry.UNSAFE : Retry.SAFE, cause);
    }

    /**
     * A call for which it was too late before anything was sent.
     *
     * @param place the server's address and the database, without secrets
     * @param label what was called: the statement's label
     * @param allowed how long it was allowed to take
     * @return the exception, to throw
     */
    public static DeadlineExceededException beforeSending(String place, String label, Duration allowed) {
        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2019", label, place, allowed.toMillis());
        return new DeadlineExceededException(problem, null, Retry.SAFE, null);
    }

    /**
     * An advisory lock that others held for too long.
     *
     * @param lock the lock
     * @param allowed how long it was waited for
     * @param holders who holds it, as far as that is known
     * @param cause the deadline that passed; the server has stopped waiting
     * @return the exception, to throw
     */
    public static DeadlineExceededException lock(
            String lock, Duration allowed, String holders, DeadlineExceededException cause) {
        Problem problem = DatabaseMessages.CATALOG.problem("PGPX-2082", lock, allowed.toMillis(), holders);
        return new DeadlineExceededException(problem, cause.sqlState(), cause.retry(), cause);
    }
}
