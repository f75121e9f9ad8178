package dev.pgpx.database.error;

import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/** Something that went wrong between the application and its database. */
public class DatabaseException extends PgpxException {
    private final @Nullable String sqlState;
    private final Retry retry;

    /**
     * A failure that left nothing behind and will come again.
     *
     * @param problem the facts
     * @param sqlState the SQLSTATE that the server gave; null when it gave none
     * @param cause what caused it, or null
     */
    protected DatabaseException(Problem problem, @Nullable String sqlState, @Nullable Throwable cause) {
        this(problem, sqlState, Retry.USELESS, cause);
    }

    /**
     * An exception of these facts.
     *
     * @param problem the facts
     * @param sqlState the SQLSTATE that the server gave; null when it gave none
     * @param retry whether the call may be made again
     * @param cause what caused it, or null
     */
    protected DatabaseException(Problem problem, @Nullable String sqlState, Retry retry, @Nullable Throwable cause) {
        super(problem, cause);
        this.sqlState = sqlState;
        this.retry = retry;
    }

    /**
     * The SQLSTATE.
     *
     * @return five characters; null when the failure did not come from a server
     */
    public final @Nullable String sqlState() {
        return sqlState;
    }

    /**
     * Whether the call may be made again: the statement, or the whole of the transaction that it was in.
     *
     * @return what is known of it
     */
    public final Retry retry() {
        return retry;
    }
}
