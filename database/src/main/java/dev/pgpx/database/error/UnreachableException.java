package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/** No server answers at the address, or none that is wanted, such as a primary. Nothing was sent. */
public final class UnreachableException extends ConnectionException {
    private UnreachableException(String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        super("PGPX-2010", place, detail, sqlState, Retry.SAFE, cause);
    }

    /**
     * Nothing answers.
     *
     * @param place the server's address and the database, without secrets
     * @param detail what was met there
     * @param sqlState the server's SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static UnreachableException of(
            String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        return new UnreachableException(place, detail, sqlState, cause);
    }
}
