package dev.pgpx.database.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection broke after a commit had been sent and before the server's answer came: the transaction is committed or
 * rolled back, and only the server knows. {@link #resolve()} asks it.
 */
public final class OutcomeUnknownException extends DatabaseException {
    private final String transactionId;
    private transient Resolver resolver;

    /** Asks a server how a transaction ended. */
    @FunctionalInterface
    public interface Resolver {
        /**
         * Asks.
         *
         * @return how it ended
         */
        Outcome resolve();
    }

    private OutcomeUnknownException(
            String place, String detail, String transactionId, Resolver resolver, @Nullable Throwable cause) {
        super(DatabaseMessages.CATALOG.problem("PGPX-2041", transactionId, place, detail), null, Retry.UNSAFE, cause);
        this.transactionId = transactionId;
        this.resolver = resolver;
    }

    /**
     * A commit without an answer.
     *
     * @param place the server's address and the database, without secrets
     * @param detail what was met
     * @param transactionId the transaction's id
     * @param resolver asks the server
     * @param cause what the driver threw, or null
     * @return the exception, to throw
     */
    public static OutcomeUnknownException of(
            String place, String detail, String transactionId, Resolver resolver, @Nullable Throwable cause) {
        return new OutcomeUnknownException(place, detail, transactionId, resolver, cause);
    }

    /**
     * Has something done each time that the outcome has been found out, before it is told.
     *
     * @param action what
     * @return this
     */
    public OutcomeUnknownException whenResolved(Runnable action) {
        Resolver asks = resolver;
        resolver = () -> {
            Outcome outcome = asks.resolve();
            action.run();
            return outcome;
        };
        return this;
    }

    /**
     * The transaction's id.
     *
     * @return an {@code xid8}, as {@code pg_xact_status} takes it
     * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT">Transaction ID and
     *     Snapshot Information Functions</a>
     */
    public String transactionId() {
        return transactionId;
    }

    /**
     * Asks the server how the transaction ended, over another connection. A transaction that the server still holds open for
     * the broken connection is ended by it. Waits no longer than a session and a statement may take by the settings.
     *
     * @return committed or rolled back; {@link Outcome#UNKNOWN} when the server cannot tell any more: another one has become
     *     primary, or the transaction is too old
     * @throws ConnectionException while the server cannot be reached; this can be asked again
     */
    public Outcome resolve() {
        return resolver.resolve();
    }
}
