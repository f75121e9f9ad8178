package dev.pgpx.cli.error;

import dev.pgpx.types.error.PgpxException;
import org.jspecify.annotations.Nullable;

/** Only a person can decide, and none has: nothing was done; the exit code is 3. */
public final class DecisionException extends PgpxException {
    private DecisionException(String code, @Nullable Object... arguments) {
        super(CliMessages.CATALOG.problem(code, arguments), null);
    }

    /**
     * A decision that is to be made.
     *
     * @param code the message's code in this module
     * @param arguments what the message names
     */
    public static DecisionException of(String code, @Nullable Object... arguments) {
        return new DecisionException(code, arguments);
    }

    /** A plan that would lose data. */
    public static DecisionException losesData(String losses) {
        return of("PGPX-6020", losses);
    }

    /** Nobody said yes. */
    public static DecisionException notConfirmed() {
        return of("PGPX-6021");
    }

    /** Nobody was there to say what was renamed. */
    public static DecisionException notAnswered(String questions) {
        return of("PGPX-6032", questions);
    }
}
