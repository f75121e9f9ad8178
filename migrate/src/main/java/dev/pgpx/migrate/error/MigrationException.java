package dev.pgpx.migrate.error;

import dev.pgpx.types.error.MessageCatalog;
import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Migrations that cannot be read, do not fit their history, or cannot be applied; the message says what was done and what was not. */
public final class MigrationException extends PgpxException {
    private static final MessageCatalog MESSAGES =
            new MessageCatalog(() -> ResourceBundle.getBundle("dev.pgpx.migrate.messages"));

    private MigrationException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    /**
     * An exception. For this module only.
     *
     * @param code the code of its message
     * @param arguments what the message names
     * @return the exception
     */
    public static MigrationException of(String code, @Nullable Object... arguments) {
        return new MigrationException(MESSAGES.problem(code, arguments), null);
    }

    /**
     * The same with a cause.
     *
     * @param cause the cause
     * @return a copy that names it
     */
    public MigrationException causedBy(Throwable cause) {
        return new MigrationException(problem(), cause);
    }
}
