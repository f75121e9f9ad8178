package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.CallInterruptedException;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.Retry;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs functions in transactions: begins, commits, rolls back, and runs a function again when the server rolled back because
 * of what others did at the same time.
 */
final class TransactionFunctions {
    private static final String UNNAMED = "transaction";
    private static final long FIRST_PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(4);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration ROLLBACK_TIME = Duration.ofMillis(50);

    private final DatabaseParts parts;
    private final Sessions sessions;
    private final CallOptions view;

    /** What is done with a session bound to the thread. */
    @FunctionalInterface
    interface Body<R, X extends Exception> {
        R run() throws X;
    }

    TransactionFunctions(DatabaseParts parts) {
        this.parts = parts;
        this.sessions = parts.sessions();
        this.view = parts.view();
    }

    <R, X extends Exception> R run(TransactionOptions asked, TransactionFunction<R, X> function) throws X {
        BoundSession bound = parts.bound();
        TransactionOptions options = view.transaction(asked);
        if (bound != null && bound.isInTransaction()) {
            return new NestedTransaction(parts, bound).run(function);
        }
        Deadline all = sessions.transactionDeadline(view, options);
        for (int attempt = 1; ; attempt++) {
            R[] result = array();
            if (once(bound, options, all, attempt, function, result)) {
                return result[0];
            }
            pause(attempt, sessions.engine().target());
        }
    }

    @SuppressWarnings("unchecked") // holds one result, which may be null
    private static <R> R[] array() {
        return (R[]) new Object[1];
    }

    /** Runs it once; false when it is to be run again. */
    private <R, X extends Exception> boolean once(
            @Nullable BoundSession bound,
            TransactionOptions options,
            Deadline all,
            int attempt,
            TransactionFunction<R, X> function,
            R[] result)
            throws X {
        TransactionHooks hooks = new TransactionHooks();
        TransactionStart start =
                new TransactionStart(options.name(), sessions.engine().target(), attempt, true);
        TransactionObservation observation =
                TransactionObservation.begin(parts.listeners().transactions(), start);
        AtomicBoolean kept = new AtomicBoolean(true);
        try {
            R made = bound == null
                    ? inOwnSession(options, all, attempt, hooks, function, kept)
                    : inSession(bound, options, all, attempt, hooks, function, kept);
            result[0] = made;
        } catch (Throwable failure) {
            Outcome outcome = outcome(failure);
            boolean again = attempt <= options.retries() && !all.hasPassed() && Conflicts.caused(failure);
            observation.ended(outcome, again, failure);
            hooks.run(outcome, failure);
            if (again) {
                return false;
            }
            throw failure;
        }
        Outcome outcome = kept.get() ? Outcome.COMMITTED : Outcome.ROLLED_BACK;
        observation.ended(outcome, false, null);
        hooks.run(outcome, null);
        return true;
    }

    private static Outcome outcome(Throwable failure) {
        return failure instanceof OutcomeUnknownException ? Outcome.UNKNOWN : Outcome.ROLLED_BACK;
    }

    private <R, X extends Exception> R inOwnSession(
            TransactionOptions options,
            Deadline all,
            int attempt,
            TransactionHooks hooks,
            TransactionFunction<R, X> function,
            AtomicBoolean kept)
            throws X {
        try (EngineSession session = sessions.open(view, label(options), all, false)) {
            BoundSession bound = new BoundSession(session);
            return sessions.bind(bound, () -> inSession(bound, options, all, attempt, hooks, function, kept));
        }
    }

    private <R, X extends Exception> R inSession(
            BoundSession bound,
            TransactionOptions options,
            Deadline all,
            int attempt,
            TransactionHooks hooks,
            TransactionFunction<R, X> function,
            AtomicBoolean kept)
            throws X {
        EngineSession session = bound.session();
        session.begin(options);
        bound.began(all, options.settings(), hooks);
        TransactionLocks held = new TransactionLocks(parts, bound, label(options));
        try {
            Transaction transaction = new Transaction(0, attempt, hooks, held);
            R result = function.run(transaction);
            if (transaction.isRollbackOnly()) {
                session.rollback(parts.deadline(bound));
                kept.set(false);
            } else {
                commit(bound, parts.deadline(bound));
            }
            return result;
        } catch (Throwable failure) {
            rollback(session, bound, failure);
            throw failure;
        } finally {
            held.end();
            bound.ended();
        }
    }

    static void commit(BoundSession bound, Deadline deadline) {
        RuntimeException spoiled = bound.spoiled();
        if (spoiled != null) {
            throw TransactionException.spoiled(spoiled);
        }
        bound.session().commit(deadline);
    }

    private static String label(TransactionOptions options) {
        return options.name() == null ? UNNAMED : options.name();
    }

    /** The failure that led here is the one to tell; one of the rollback is told with it. */
    private void rollback(EngineSession session, BoundSession bound, Throwable failure) {
        try {
            Deadline late = parts.deadline(bound);
            session.rollback(late.hasPassed() ? Deadline.in(ROLLBACK_TIME) : late);
        } catch (RuntimeException e) {
            if (e != failure) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Twice as long each time, and a random part of it, so that those who met do not meet again. */
    private static void pause(int attempt, String target) {
        long most = FIRST_PAUSE_NANOS << Math.min(attempt, MOST_DOUBLINGS);
        try {
            TimeUnit.NANOSECONDS.sleep(ThreadLocalRandom.current().nextLong(most / 4, most));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CallInterruptedException.of(target, "the pause before another run of a transaction", false, e);
        }
    }

    /** Which failures mean that others did the same at the same time, that they changed the schema, or that the primary is another server by now. */
    private static final class Conflicts {
        static boolean caused(Throwable failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof DatabaseException known) {
                    if (cause instanceof TransactionException) {
                        continue; // the reason stands behind it
                    }
                    String state = known.sqlState();
                    boolean elsewhere = "25006".equals(state) && known.retry() == Retry.SAFE;
                    boolean stalePlan = "0A000".equals(state) && known.retry() == Retry.SAFE;
                    return elsewhere || stalePlan || "40001".equals(state) || "40P01".equals(state);
                }
            }
            return false;
        }
    }
}
