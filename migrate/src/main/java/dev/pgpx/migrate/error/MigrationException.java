package dev.pgpx.migrate.error;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Migrations that cannot be read, do not fit their history, or cannot be applied; the message says what was done and what was not. */
public final class MigrationException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.migrate.messages"));

    private final transient List<Problem> problems;

    private MigrationException(Problem problem, List<Problem> problems, @Nullable Throwable cause) {
        super(problem, cause);
        this.problems = problems;
    }

    /**
     * An exception. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the exception
     */
    public static MigrationException of(String code, @Nullable Object... arguments) {
        return all(List.of(problem(code, arguments)));
    }

    /**
     * What is wrong, to be put together with more. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the facts
     */
    public static Problem problem(String code, @Nullable Object... arguments) {
        return MESSAGES.problem(code, arguments);
    }

    /**
     * An exception that tells several problems at once; a single one as {@link #of} does. For this module only.
     *
     * @param problems what is wrong, at least one
     * @return the exception
     */
    public static MigrationException all(List<Problem> problems) {
        return new MigrationException(MESSAGES.together("PGPX-7001", problems), List.copyOf(problems), null);
    }

    /**
     * All that is wrong.
     *
     * @return at least one problem; where there is one only, that of {@link #problem()}
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The same with a cause.
     *
     * @param cause the cause
     * @return a copy that names it
     */
    public MigrationException causedBy(Throwable cause) {
        return new MigrationException(problem(), problems, cause);
    }
}
