package dev.pgpx.database.error;

import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/**
 * There is no connection to work with: see to the server, the network or the settings. {@link #reason()} tells which.
 */
public final class ConnectionException extends DatabaseException {
    /** Why there is no connection. */
    public enum Reason {
        /** Nothing answers at the address. */
        UNREACHABLE("PGPX-2010"),
        /** The server does not let this user in. */
        LOGIN_REFUSED("PGPX-2011"),
        /** The server has no such database. */
        UNKNOWN_DATABASE("PGPX-2012"),
        /** All sessions of the pool are in use. */
        EXHAUSTED("PGPX-2013"),
        /** The connection broke while it was used. */
        LOST("PGPX-2014"),
        /** The database was closed. */
        CLOSED("PGPX-2015");

        private final String code;

        Reason(String code) {
            this.code = code;
        }
    }

    private final Reason reason;

    private ConnectionException(Reason reason, Problem problem, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, sqlState, cause);
        this.reason = reason;
    }

    /**
     * A failure for a reason.
     *
     * @param reason the reason
     * @param place the server's address and the database, without secrets
     * @param detail what was met there
     * @param sqlState the server's SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static ConnectionException of(
            Reason reason, String place, String detail, @Nullable String sqlState, @Nullable Throwable cause) {
        Problem problem = DatabaseMessages.CATALOG.problem(reason.code, place, detail);
        return new ConnectionException(reason, problem, sqlState, cause);
    }

    /**
     * Why there is no connection.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
