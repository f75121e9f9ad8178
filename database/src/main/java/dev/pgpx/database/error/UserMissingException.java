package dev.pgpx.database.error;

import dev.pgpx.query.Table;
import dev.pgpx.types.error.Problem;

/** A table tells who changes its rows, and nobody said who does: say it by {@code db.withUser(…)}. Nothing was sent. */
public final class UserMissingException extends DatabaseException {
    private UserMissingException(Problem problem) {
        super(problem, null, null);
    }

    /**
     * The exception for a table.
     *
     * @param table the table
     * @return the exception, to throw
     */
    public static UserMissingException of(Table<?> table) {
        return new UserMissingException(DatabaseMessages.CATALOG.problem("PGPX-2122", table.name()));
    }
}
