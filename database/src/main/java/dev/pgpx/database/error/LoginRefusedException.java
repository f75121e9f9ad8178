package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/** The server does not let this user in. Nothing was sent. */
public final class LoginRefusedException extends ConnectionException {
    private LoginRefusedException(String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        super("PGPX-2011", place, detail, sqlState, Retry.USELESS, cause);
    }

    /**
     * A login that the server refused.
     *
     * @param place the server's address and the database, without secrets
     * @param detail what was met there
     * @param sqlState the server's SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static LoginRefusedException of(
            String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        return new LoginRefusedException(place, detail, sqlState, cause);
    }
}
