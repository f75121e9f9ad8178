package dev.pgpx.database.error;

import dev.pgpx.query.Statement;
import dev.pgpx.types.error.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server refused a statement: fix the statement or the data. Nothing of it was done; the session is as good as before,
 * a transaction around it can only be rolled back.
 */
public class StatementException extends DatabaseException {
    /** Serialization failure, deadlock, other reasons to roll back; lock not available; cancelled. */
    private static final Set<String> OTHERS = Set.of("40000", "40001", "40P01", "55P03", "57014");

    private final transient ServerError error;
    private final String label;

    /**
     * A refusal.
     *
     * @param problem the facts
     * @param error what the server said
     * @param label the statement's label
     * @param cause what the driver threw, or null
     */
    protected StatementException(Problem problem, ServerError error, String label, @Nullable Throwable cause) {
        this(problem, error, label, retryOf(error.sqlState()), cause);
    }

    private StatementException(
            Problem problem, ServerError error, String label, Retry retry, @Nullable Throwable cause) {
        super(problem, error.sqlState(), retry, cause);
        this.error = error;
        this.label = label;
    }

    /**
     * The exception for a write that a server refused because it has become a standby, or read-only, and another server may
     * have taken its place.
     *
     * @param error what it said
     * @param statement the statement that it refused
     * @param cause what the driver threw, or null
     * @return the exception, to throw; {@link #retry()} is {@link Retry#SAFE}
     */
    public static StatementException readOnlyServer(ServerError error, Statement statement, @Nullable Throwable cause) {
        Problem told = DatabaseMessages.CATALOG.problem("PGPX-2090", error.message(), error.sqlState());
        Problem problem = new Problem(
                told.code(), told.what(), "in \"" + statement.label() + "\"", told.expected(), told.remedy());
        return new StatementException(problem, error, statement.label(), Retry.SAFE, cause);
    }

    /**
     * The exception for a statement whose plan was kept in the session, and whose result has other columns or types since another
     * session changed the schema. The driver has forgotten the plan.
     *
     * @param error what the server said
     * @param statement the statement that it refused
     * @param cause what the driver threw, or null
     * @return the exception, to throw; {@link #retry()} is {@link Retry#SAFE}
     */
    public static StatementException stalePlan(ServerError error, Statement statement, @Nullable Throwable cause) {
        Problem told = DatabaseMessages.CATALOG.problem("PGPX-2196", error.message(), error.sqlState());
        Problem problem = new Problem(
                told.code(), told.what(), "in \"" + statement.label() + "\"", told.expected(), told.remedy());
        return new StatementException(problem, error, statement.label(), Retry.SAFE, cause);
    }

    /**
     * The exception for what a server said.
     *
     * @param error what it said
     * @param statement the statement that it refused
     * @param cause what the driver threw, or null
     * @return the exception, to throw: a {@link ConstraintException} for SQLSTATE class 23
     */
    public static StatementException of(ServerError error, Statement statement, @Nullable Throwable cause) {
        if (error.sqlState().startsWith("23")) {
            return ConstraintException.violation(error, statement, cause);
        }
        String code = codeOf(error.sqlState());
        String remedy = error.hint() == null ? "" : error.hint();
        Problem told = DatabaseMessages.CATALOG.problem(code, error.message(), error.sqlState(), remedy);
        String place = SqlExcerpt.at(statement.sql(), error.position());
        String where = "in \"" + statement.label() + "\"" + (place.isEmpty() ? "" : ":\n" + place);
        Problem problem = new Problem(told.code(), told.what(), where, detailOf(error), emptyToNull(told.remedy()));
        return new StatementException(problem, error, statement.label(), cause);
    }

    /** What others did at the same time may be over when it is tried again; anything else is as it was. */
    private static Retry retryOf(String sqlState) {
        return OTHERS.contains(sqlState) || sqlState.startsWith("53") ? Retry.SAFE : Retry.USELESS;
    }

    private static String codeOf(String sqlState) {
        if (sqlState.equals("42601")) {
            return "PGPX-2021";
        }
        if (sqlState.equals("57014")) {
            return "PGPX-2017";
        }
        if (sqlState.equals("40001") || sqlState.equals("40P01")) {
            return "PGPX-2042";
        }
        if (sqlState.equals("25006")) {
            return "PGPX-2018";
        }
        if (sqlState.equals("53100")) {
            return "PGPX-2024";
        }
        return "PGPX-2020";
    }

    /** The detail of data errors shows values, so it is left out of messages; the exception has it. */
    private static @Nullable String detailOf(ServerError error) {
        String sqlState = error.sqlState();
        return sqlState.startsWith("22") || sqlState.startsWith("23") ? null : error.detail();
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    /**
     * What the server said, its detail included, which may show values.
     *
     * @return all fields
     */
    public final ServerError error() {
        return error;
    }

    /**
     * The statement's label.
     *
     * @return a few words
     */
    public final String label() {
        return label;
    }
}
