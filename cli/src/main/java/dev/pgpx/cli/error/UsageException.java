package dev.pgpx.cli.error;

import dev.pgpx.types.error.PgpxException;
import dev.pgpx.types.error.Problem;
import org.jspecify.annotations.Nullable;

/** The command line is wrong: correct it. Nothing was done; the exit code is 2. */
public final class UsageException extends PgpxException {
    /**
     * An exception of these facts.
     *
     * @param problem the facts
     * @param cause what caused it, or null
     */
    public UsageException(Problem problem, @Nullable Throwable cause) {
        super(problem, cause);
    }

    public static UsageException of(String code, @Nullable Object... arguments) {
        return new UsageException(CliMessages.CATALOG.problem(code, arguments), null);
    }
}
