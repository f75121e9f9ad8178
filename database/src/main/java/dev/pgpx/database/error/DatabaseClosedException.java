package dev.pgpx.database.error;

/** The {@code Database} has been closed. Nothing was sent. */
public final class DatabaseClosedException extends ConnectionException {
    private DatabaseClosedException(String place) {
        super("PGPX-2015", place, "", null, Retry.USELESS, null);
    }

    /**
     * A call after the end.
     *
     * @param place the server's address and the database, without secrets
     * @return the exception, to throw
     */
    public static DatabaseClosedException of(String place) {
        return new DatabaseClosedException(place);
    }
}
