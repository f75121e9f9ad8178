package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A transaction that is begun and ended by hand, for code that cannot be one function. What is done through
 * {@link #database()} takes part in it, on whichever thread; nothing else does. One thread at a time; to be closed, which
 * rolls back what has not been committed.
 */
public final class OpenTransaction implements AutoCloseable {
    private static final Duration ROLLBACK_TIME = Duration.ofSeconds(1);

    private final Sessions sessions;
    private final CallOptions view;
    private final BoundSession bound;
    private final Database database;
    private final String name;
    private final TransactionLocks locks;
    private final TransactionHooks hooks = new TransactionHooks();
    private boolean ended;

    private OpenTransaction(
            Sessions sessions,
            CallOptions view,
            BoundSession bound,
            Database database,
            AdvisoryLocks locks,
            String name) {
        this.locks = new TransactionLocks(sessions, view, bound, locks, name);
        this.sessions = sessions;
        this.view = view;
        this.bound = bound;
        this.database = database;
        this.name = name;
    }

    static OpenTransaction begin(
            Database outer, Sessions sessions, CallOptions view, AdvisoryLocks locks, TransactionOptions asked) {
        TransactionOptions options = view.transaction(asked);
        String name = options.name() == null ? "transaction" : options.name();
        Deadline all = sessions.transactionDeadline(view, options);
        EngineSession session = sessions.open(view, name, all, true);
        boolean begun = false;
        try {
            session.begin(options);
            BoundSession bound = new BoundSession(session);
            OpenTransaction transaction =
                    new OpenTransaction(sessions, view.boundTo(bound), bound, outer.boundTo(bound), locks, name);
            bound.began(all, options.settings(), transaction.hooks);
            begun = true;
            return transaction;
        } finally {
            if (!begun) {
                session.close();
            }
        }
    }

    /**
     * The database, confined to this transaction.
     *
     * @return a view whose calls take part in it, and are refused with a {@link TransactionException} once it has ended; not
     *     to be closed
     */
    public Database database() {
        return database;
    }

    /**
     * Has something done when it has ended.
     *
     * @param action is told how
     */
    public void afterEnd(Consumer<Outcome> action) {
        hooks.add(action);
    }

    /**
     * Waits for an advisory lock, until the deadline of the call, and holds it to the end of the transaction.
     *
     * @param key which
     * @throws dev.pgpx.database.error.DeadlineExceededException naming the lock, when it did not become free; the
     *     transaction has failed then
     */
    public void lock(LockKey key) {
        locks.lock(key, false);
    }

    /**
     * As {@link #lock}, shared: others may hold it shared at the same time.
     *
     * @param key which
     * @throws dev.pgpx.database.error.DeadlineExceededException naming the lock, when it did not become free; the
     *     transaction has failed then
     */
    public void lockShared(LockKey key) {
        locks.lock(key, true);
    }

    /**
     * Takes an advisory lock if nobody else has it, and holds it to the end of the transaction.
     *
     * @param key which
     * @return whether it has the lock
     */
    public boolean tryLock(LockKey key) {
        return locks.tryLock(key, false);
    }

    /**
     * As {@link #tryLock}, shared: others may hold it shared at the same time.
     *
     * @param key which
     * @return whether it has the lock
     */
    public boolean tryLockShared(LockKey key) {
        return locks.tryLock(key, true);
    }

    /**
     * Commits it and gives its session back.
     *
     * @throws TransactionException when a statement had failed in it, or it has ended before; it is rolled back
     * @throws OutcomeUnknownException when the server's answer did not come
     */
    public void commit() {
        requireOpen();
        ended = true;
        Outcome outcome = Outcome.ROLLED_BACK;
        try {
            TransactionFunctions.commit(bound, sessions.deadline(view, bound));
            outcome = Outcome.COMMITTED;
        } catch (OutcomeUnknownException unknown) {
            outcome = Outcome.UNKNOWN;
            throw unknown;
        } finally {
            release();
            if (outcome != Outcome.COMMITTED) {
                hooks.run(outcome, null);
            }
        }
        hooks.run(outcome, null);
    }

    /**
     * Rolls it back and gives its session back.
     *
     * @throws TransactionException when it has ended before
     */
    public void rollback() {
        requireOpen();
        close();
    }

    private void requireOpen() {
        if (ended) {
            throw TransactionException.ended(name);
        }
    }

    private void release() {
        locks.end();
        bound.ended();
        bound.givenBack(name);
        bound.session().close();
    }

    /** Rolls back what has not been committed. Does nothing once it has ended. */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        ended = true;
        try {
            bound.session().rollback(Deadline.in(ROLLBACK_TIME));
        } finally {
            release();
        }
        hooks.run(Outcome.ROLLED_BACK, null);
    }
}
