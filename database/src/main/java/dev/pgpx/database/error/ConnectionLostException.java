package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection broke while it was used. What was done in a transaction that had not been committed is rolled back, and
 * queries leave nothing: {@link #retry()} is {@link Retry#SAFE} then. Any other statement may have been done.
 */
public final class ConnectionLostException extends ConnectionException {
    private ConnectionLostException(
            String code,
            String place,
            String detail,
            @Nullable String sqlState,
            Retry retry,
            @Nullable Throwable cause) {
        super(code, place, detail, sqlState, retry, cause);
    }

    /**
     * A connection that broke.
     *
     * @param place the server's address and the database, without secrets
     * @param detail what was met there
     * @param sqlState the server's SQLSTATE, or null
     * @param mayBeDone whether what was under way may have been done
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static ConnectionLostException of(
            String place, String detail, @Nullable String sqlState, boolean mayBeDone, @Nullable Throwable cause) {
        String code = mayBeDone ? "PGPX-2014" : "PGPX-2016";
        Retry retry = mayBeDone ? Retry.UNSAFE : Retry.SAFE;
        return new ConnectionLostException(code, place, detail, sqlState, retry, cause);
    }
}
