package dev.pgpx.database.error;

import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/** Something that went wrong between the application and its database. */
public class DatabaseException extends PgpxException {
    private final @Nullable String sqlState;

    /**
     * An exception of these facts.
     *
     * @param problem the facts
     * @param sqlState the SQLSTATE that the server gave; null when it gave none
     * @param cause what caused it, or null
     */
    protected DatabaseException(Problem problem, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, cause);
        this.sqlState = sqlState;
    }

    /**
     * The SQLSTATE.
     *
     * @return five characters; null when the failure did not come from a server
     */
    public final @Nullable String sqlState() {
        return sqlState;
    }
}
