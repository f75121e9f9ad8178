package dev.pgpx.testing.fault;

import dev.pgpx.database.error.DatabaseException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a write ended, as far as the one who made it was told. */
public enum Outcome {
    /** It returned: its row must be there, whatever happens to the server. */
    ACKNOWLEDGED,

    /** It certainly did not happen: its row must not be there. */
    FAILED,

    /** It may have happened or not. */
    UNKNOWN;

    /**
     * What an exception tells of a write, by the SQLSTATE of the {@link DatabaseException} or {@link SQLException} in it or
     * its causes. Errors that a server answers with mean that the write failed; what ends connections (class 08), servers
     * (57P), or tells of trouble inside (40003, 58, XX), means that it may have been committed before, and so does no SQLSTATE.
     *
     * @param failure what a write threw
     * @return failed or unknown
     */
    public static Outcome of(Throwable failure) {
        String state = sqlState(failure);
        boolean uncertain = state == null
                || state.startsWith("08")
                || state.startsWith("57P")
                || state.startsWith("58")
                || state.startsWith("XX")
                || state.equals("40003");
        return uncertain ? UNKNOWN : FAILED;
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException known && known.sqlState() != null) {
                return known.sqlState();
            }
            if (cause instanceof SQLException known && known.getSQLState() != null) {
                return known.getSQLState();
            }
        }
        return null;
    }
}
