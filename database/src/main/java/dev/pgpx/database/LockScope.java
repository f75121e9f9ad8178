package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionRequest.Access;
import dev.pgpx.database.error.ConnectionLostException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.DeadlineExceededException;
import dev.pgpx.database.error.LockLostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions while their session has a lock. In a transaction it is the transaction's, which keeps it to its end: whoever
 * has the lock next must see what was written under it.
 *
 * @param parts of the database that is asked
 * @param key the lock
 */
record LockScope(DatabaseParts parts, LockKey key) {
    /** Takes a lock; whether it has it. */
    @FunctionalInterface
    private interface Taking {
        boolean take(EngineSession session, Deadline deadline);
    }

    /** Waits for the lock. */
    <R, X extends Exception> R run(SessionFunction<R, X> function) throws X {
        R[] result = array();
        inSession(
                (session, deadline) -> {
                    parts.locks().lock(session, key, false, deadline);
                    return true;
                },
                (session, deadline) -> {
                    parts.locks().lockSession(session, key, deadline);
                    return true;
                },
                function,
                result);
        return result[0];
    }

    /** Does nothing when the lock is not free. */
    <R, X extends Exception> Optional<R> tryRun(SessionFunction<R, X> function) throws X {
        R[] result = array();
        inSession(
                (session, deadline) -> parts.locks().tryLock(session, key, false, deadline),
                (session, deadline) -> parts.locks().tryLockSession(session, key, deadline),
                function,
                result);
        return Optional.ofNullable(result[0]);
    }

    @SuppressWarnings("unchecked") // holds one result, which may be null
    private static <R> R[] array() {
        return (R[]) new Object[1];
    }

    private <R, X extends Exception> void inSession(
            Taking ofTransaction, Taking ofSession, SessionFunction<R, X> function, R[] result) throws X {
        BoundSession bound = parts.bound();
        if (bound == null) {
            Deadline deadline = parts.sessions().deadline(parts.view());
            try (EngineSession session = open(deadline)) {
                parts.sessions().bind(new BoundSession(session), () -> {
                    locked(session, ofSession, deadline, function, result);
                    return true;
                });
            }
            return;
        }
        Deadline deadline = parts.sessions().deadline(parts.view(), bound);
        if (!bound.isInTransaction()) {
            locked(bound.session(), ofSession, deadline, function, result);
        } else if (ofTransaction.take(bound.session(), deadline)) {
            result[0] = function.run();
        }
    }

    private EngineSession open(Deadline deadline) {
        return parts.sessions().open(parts.view().withAccess(Access.WRITE), "lock " + key, deadline, false);
    }

    private <R, X extends Exception> void locked(
            EngineSession session, Taking taking, Deadline deadline, SessionFunction<R, X> function, R[] result)
            throws X {
        if (!taking.take(session, deadline)) {
            return;
        }
        try {
            result[0] = function.run();
        } catch (Throwable failure) {
            DatabaseException lost = release(session);
            if (lost != null) {
                failure.addSuppressed(lost);
            }
            throw failure;
        }
        DatabaseException lost = release(session);
        if (lost != null) {
            throw lost;
        }
    }

    /** Releases it, interrupted or not; what was wrong with that. */
    private @Nullable DatabaseException release(EngineSession session) {
        boolean interrupted = Thread.interrupted();
        try {
            boolean held =
                    parts.locks().unlockSession(session, key, parts.sessions().deadline(parts.view()));
            return held ? null : LockLostException.released(key.toString());
        } catch (ConnectionLostException | DeadlineExceededException gone) {
            return LockLostException.of(key.toString(), gone);
        } catch (DatabaseException refused) {
            return refused; // of a transaction that the function left open; the session's end releases it
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
