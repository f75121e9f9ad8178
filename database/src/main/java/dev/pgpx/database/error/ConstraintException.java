package dev.pgpx.database.error;

import dev.pgpx.query.Statement;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/** A row would violate a constraint: fix the data, or tell the user. Nothing was changed. */
public final class ConstraintException extends StatementException {
    private ConstraintException(Problem problem, ServerError error, String label, @Nullable Throwable cause) {
        super(problem, error, label, cause);
    }

    static ConstraintException violation(ServerError error, Statement statement, @Nullable Throwable cause) {
        Problem problem = DatabaseMessages.CATALOG
                .problem("PGPX-2022", error.message(), error.sqlState(), statement.label())
                .at("in \"" + statement.label() + "\"");
        return new ConstraintException(problem, error, statement.label(), cause);
    }

    /**
     * The constraint.
     *
     * @return its name; null for a not-null violation on servers before 18, see {@link #column()}
     */
    public @Nullable String constraint() {
        return error().constraint();
    }

    /**
     * The table.
     *
     * @return its name
     */
    public @Nullable String table() {
        return error().table();
    }

    /**
     * The column, of a not-null violation.
     *
     * @return its name; null for other constraints
     */
    public @Nullable String column() {
        return error().column();
    }
}
