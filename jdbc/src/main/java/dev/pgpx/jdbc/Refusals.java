package dev.pgpx.jdbc;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DatabaseClosedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.PoolExhaustedException;
import dev.pgpx.database.error.SessionHolder;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.error.UnreachableException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Errors that the engine finds out by itself. A class that throws them by their own types would have all of these loaded together
 * with itself, by the verifier; so each is loaded when it is thrown.
 */
final class Refusals {
    private Refusals() {}

    static DatabaseException closed(String target) {
        return DatabaseClosedException.of(target);
    }

    static DatabaseException interrupted(String target, String label, boolean mayBeDone, @Nullable Exception cause) {
        return CallInterruptedException.of(target, label, mayBeDone, cause);
    }

    static DatabaseException exhausted(String target, Duration waited, List<SessionHolder> holders) {
        return PoolExhaustedException.of(target, waited, holders);
    }

    static DatabaseException unreachable(String target, Deadline deadline, Exception cause) {
        String met = "no answer within " + deadline.allowed().toMillis() + " ms";
        return UnreachableException.of(target, met, null, cause);
    }

    static DatabaseException tooLateToSend(String target, String label, Deadline deadline) {
        return DeadlineExceededException.beforeSending(target, label, deadline.allowed());
    }

    static DatabaseException tooLate(
            String target, String label, Deadline deadline, boolean answered, boolean mayBeDone, Exception cause) {
        return DeadlineExceededException.of(target, label, deadline.allowed(), answered, mayBeDone, cause);
    }

    static DatabaseException inForeignTransaction(String target) {
        return TransactionException.foreign(target);
    }

    static DatabaseException failedBefore(DatabaseException failure) {
        return TransactionException.failedBefore(failure);
    }

    static DatabaseException outcomeUnknown(
            String target,
            DatabaseException unanswered,
            String transactionId,
            OutcomeUnknownException.Resolver resolver) {
        return OutcomeUnknownException.of(target, unanswered.problem().what(), transactionId, resolver, unanswered);
    }
}
