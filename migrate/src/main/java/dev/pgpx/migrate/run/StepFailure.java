package dev.pgpx.migrate.run;

import dev.pgpx.database.error.ConnectionException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.StatementException;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.types.error.PgpxException;
import java.util.Optional;
import java.util.Set;

/** A statement, or the code of a migration, has failed; on its way to where all is known that a message has to say. */
final class StepFailure extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int MOST_CHARACTERS = 300;

    /** A lock was not to be had, or others did the same at the same time. */
    private static final Set<String> PASSING = Set.of("55P03", "40P01", "40001");

    private final String place;
    private final String statement;
    private final Throwable reason;
    private int stepsDone;

    StepFailure(String place, String statement, Throwable cause) {
        super(cause);
        this.reason = cause;
        this.place = place;
        this.statement = statement;
    }

    static StepFailure of(StatementShape shape, DatabaseException cause) {
        int position = cause instanceof StatementException refused
                ? Math.max(0, refused.error().position() - 1)
                : 0;
        String sql = shape.source().sql();
        String shown = sql.length() <= MOST_CHARACTERS ? sql : sql.substring(0, MOST_CHARACTERS) + " …";
        return new StepFailure(shape.place(position).toString(), shown, cause);
    }

    String place() {
        return place;
    }

    String statement() {
        return statement;
    }

    /** The same, behind steps that stay. */
    StepFailure after(int steps) {
        stepsDone = steps;
        return this;
    }

    int stepsDone() {
        return stepsDone;
    }

    Throwable reason() {
        return reason;
    }

    /** What the server said, or whoever failed. */
    String why() {
        Throwable cause = reason;
        if (cause instanceof StatementException refused) {
            return refused.error().message();
        }
        return cause instanceof PgpxException known ? known.problem().what() : String.valueOf(cause);
    }

    /** Whether another attempt may go better. */
    boolean isPassing() {
        return database()
                .map(DatabaseException::sqlState)
                .filter(PASSING::contains)
                .isPresent();
    }

    /** Whether it is not known what the server has done. */
    boolean isDisconnected() {
        return database()
                .filter(failure -> failure instanceof ConnectionException || failure instanceof OutcomeUnknownException)
                .isPresent();
    }

    private Optional<DatabaseException> database() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseException known) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
