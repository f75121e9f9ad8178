package dev.pgpx.database;

import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/** The part of {@link Database} that holds statements together: in transactions, in one session, under a lock. */
abstract sealed class TransactionRunning permits QueryRunning {
    TransactionRunning() {}

    /** This object, with all its parts. */
    abstract Database database();

    /** What all parts of this object share. */
    abstract DatabaseParts parts();

    /**
     * Whether what this database does on the thread takes part in a transaction that is open.
     *
     * @return true within {@link #transaction(TransactionFunction)}; false in a mere {@link #withSession session}
     */
    public boolean isInTransaction() {
        return parts().isInTransaction();
    }

    /** Does something when the thread's transaction has been committed; at once when there is none. */
    void afterCommit(Runnable action) {
        BoundSession bound = parts().bound();
        TransactionHooks now = new TransactionHooks();
        TransactionHooks hooks = bound != null && bound.isInTransaction() ? bound.hooks() : now;
        hooks.add(outcome -> {
            if (outcome == Outcome.COMMITTED) {
                action.run();
            }
        });
        now.run(Outcome.COMMITTED, null);
    }

    /** Runs a bulk write in the thread's transaction, or in one of its own. */
    long bulk(LongSupplier write) {
        return transaction(TransactionOptions.DEFAULT.withRetries(0), transaction -> write.getAsLong());
    }

    /**
     * Does something in a transaction: committed when the function returns, rolled back when it throws. In a transaction
     * already, it is a savepoint of that.
     *
     * <p>When the server rolls it back because of what others did at the same time (a serialization failure, a deadlock), the
     * function is run again, after a short pause and up to five times ({@link TransactionOptions#withRetries}). So what it
     * does outside the database belongs in {@link Transaction#afterCommit}.
     *
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the commit
     * @throws X when the function does
     * @throws TransactionException when a statement had failed and its exception was caught, so that there is nothing to
     *     commit
     * @throws dev.pgpx.database.error.OutcomeUnknownException when the connection broke before the commit was answered; it
     *     finds out
     */
    public <R, X extends Exception> R transaction(TransactionFunction<R, X> function) throws X {
        return transaction(TransactionOptions.DEFAULT, function);
    }

    /**
     * Does something in a transaction with options.
     *
     * @param options what it is to be; ignored by a nested one, which is as the one around it
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the commit
     * @throws X when the function does
     */
    public <R, X extends Exception> R transaction(TransactionOptions options, TransactionFunction<R, X> function)
            throws X {
        return new TransactionFunctions(parts()).run(options, function);
    }

    /**
     * As {@link #transaction(TransactionFunction)}, without a result.
     *
     * @param action what is done
     * @param <X> the checked exception that it may throw
     * @throws X when the action does
     */
    public <X extends Exception> void inTransaction(TransactionAction<X> action) throws X {
        transaction(TransactionOptions.DEFAULT, (TransactionFunction<Boolean, X>) transaction -> {
            action.run(transaction);
            return true;
        });
    }

    /**
     * Begins a transaction that is ended by hand, in a session of its own. Prefer {@link #transaction(TransactionFunction)}.
     *
     * @param options what it is to be; its retries mean nothing here
     * @return the transaction, to be committed and closed
     */
    public OpenTransaction begin(TransactionOptions options) {
        return OpenTransaction.begin(database(), options);
    }

    /**
     * Takes a session that is held until it is closed, for tools whose user types statements one by one, the begin and the end
     * of transactions among them. Prefer {@link #withSession}.
     *
     * @return the session, to be closed
     * @throws dev.pgpx.database.error.ConnectionException when there is none to be had, saying why
     */
    public OpenSession openSession() {
        return OpenSession.open(database());
    }

    /**
     * Does something with one session: whatever this database does on the thread uses it, each statement by itself or in
     * transactions. For temporary tables, session locks and settings that several statements share. What it leaves in the
     * session is undone afterwards. On a thread that has a session already it uses that.
     *
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result
     * @throws X when the function does
     */
    public <R, X extends Exception> R withSession(SessionFunction<R, X> function) throws X {
        if (parts().bound() != null) {
            return function.run();
        }
        Sessions sessions = parts().sessions();
        CallOptions view = parts().view();
        try (EngineSession session = sessions.open(view, "session", Sessions.callDeadline(view), false)) {
            if (view.readsOnly()) {
                LocalSettings.refuseWrites(session, parts().deadline(new BoundSession(session)));
            }
            return sessions.bind(new BoundSession(session), function::run);
        }
    }

    /**
     * What is known of the server that answers: its version, whether a pooler stands between, whether it is a standby.
     *
     * @return what a session said when it began: the thread's, or one that is taken for this
     */
    public SessionFacts serverFacts() {
        BoundSession bound = parts().bound();
        return bound != null
                ? bound.session().facts()
                : transaction(transaction ->
                        Objects.requireNonNull(parts().bound()).session().facts());
    }

    /**
     * Does something while an advisory lock is held: of all functions that run with the same key, in whatever program uses this
     * database, one runs at a time. Waits for the lock until the deadline of the call (that of a statement, unless
     * {@link Database#withDeadline} says otherwise); the function itself may take as long as it likes. The thread has one session for
     * all of it, as with {@link #withSession}, in which the function's transactions run; locks of the same session may be
     * nested. On a thread that is in a transaction the lock is the transaction's and lasts to its end.
     *
     * @param key which lock
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result, after the lock was released
     * @throws X when the function does; that the lock went with the connection is among its suppressed exceptions
     * @throws dev.pgpx.database.error.DeadlineExceededException naming the lock and who holds it, when it did not become free;
     *     the function has not run
     * @throws dev.pgpx.database.error.LockLostException when the connection was lost while the function ran, so that others may
     *     have had the lock
     * @throws dev.pgpx.database.error.PoolerException behind a pooler that shares sessions; {@link Transaction#lock} goes there
     */
    public <R, X extends Exception> R withLock(LockKey key, SessionFunction<R, X> function) throws X {
        return new LockScope(parts(), key).run(function);
    }

    /**
     * As {@link #withLock}, if nobody else holds the lock; does nothing otherwise.
     *
     * @param key which lock
     * @param function what is done
     * @param <R> its result
     * @param <X> the checked exception that it may throw
     * @return its result; nothing when the lock was not free, or the result is null
     * @throws X when the function does
     */
    public <R, X extends Exception> Optional<R> tryWithLock(LockKey key, SessionFunction<R, X> function) throws X {
        return new LockScope(parts(), key).tryRun(function);
    }
}
