package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/** The server has no such database. Nothing was sent. */
public final class UnknownDatabaseException extends ConnectionException {
    private UnknownDatabaseException(
            String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        super("PGPX-2012", place, detail, sqlState, Retry.USELESS, cause);
    }

    /**
     * A database that is not there.
     *
     * @param place the server's address and the database, without secrets
     * @param detail what was met there
     * @param sqlState the server's SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static UnknownDatabaseException of(
            String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        return new UnknownDatabaseException(place, detail, sqlState, cause);
    }
}
