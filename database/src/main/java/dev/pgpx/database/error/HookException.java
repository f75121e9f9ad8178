package dev.pgpx.database.error;

import java.util.Locale;

/** Something that was to be done after the end of a transaction failed. The transaction has ended as {@link #outcome()} says. */
public final class HookException extends DatabaseException {
    private final Outcome outcome;

    private HookException(Outcome outcome, RuntimeException cause) {
        super(
                DatabaseMessages.CATALOG.problem(
                        "PGPX-2045", words(outcome), cause.getClass().getSimpleName()),
                null,
                outcome == Outcome.ROLLED_BACK ? Retry.SAFE : Retry.UNSAFE,
                cause);
        this.outcome = outcome;
    }

    private static String words(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * A hook that failed.
     *
     * @param outcome how the transaction has ended
     * @param cause what the hook threw
     * @return the exception, to throw
     */
    public static HookException of(Outcome outcome, RuntimeException cause) {
        return new HookException(outcome, cause);
    }

    /**
     * How the transaction has ended.
     *
     * @return committed, rolled back or unknown
     */
    public Outcome outcome() {
        return outcome;
    }
}
