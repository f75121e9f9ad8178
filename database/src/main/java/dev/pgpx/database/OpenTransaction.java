package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.error.OutcomeUnknownException;
import dev.pgpx.database.error.TransactionException;
import dev.pgpx.database.transaction.TransactionOptions;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that is begun and ended by hand, for code that cannot be one function. What is done through
 * {@link #database()} takes part in it, on whichever thread; nothing else does. One thread at a time; to be closed, which
 * rolls back what has not been committed.
 */
public final class OpenTransaction implements AutoCloseable {
    private static final Duration ROLLBACK_TIME = Duration.ofSeconds(1);

    private final BoundSession bound;
    private final Database database;
    private final String name;
    private final TransactionLocks locks;
    private final TransactionObservation observation;
    private final TransactionHooks hooks = new TransactionHooks();
    private boolean ended;

    private OpenTransaction(BoundSession bound, Database database, String name, TransactionObservation observation) {
        this.locks = new TransactionLocks(database.parts(), bound, name);
        this.bound = bound;
        this.database = database;
        this.name = name;
        this.observation = observation;
    }

    static OpenTransaction begin(Database outer, TransactionOptions asked) {
        TransactionOptions options = outer.parts().view().transaction(asked);
        TransactionStart start = new TransactionStart(options.name(), outer.target(), 1, false);
        TransactionObservation observation =
                TransactionObservation.begin(outer.parts().listeners().transactions(), start);
        try {
            return begin(outer, options, observation);
        } catch (RuntimeException failure) {
            observation.ended(Outcome.ROLLED_BACK, false, failure);
            throw failure;
        }
    }

    private static OpenTransaction begin(
            Database outer, TransactionOptions options, TransactionObservation observation) {
        Sessions sessions = outer.parts().sessions();
        CallOptions view = outer.parts().view();
        String name = options.name() == null ? "transaction" : options.name();
        Deadline all = sessions.transactionDeadline(view, options);
        EngineSession session = sessions.open(view, name, all, true);
        boolean begun = false;
        try {
            session.begin(options);
            BoundSession bound = new BoundSession(session);
            OpenTransaction transaction = new OpenTransaction(bound, outer.boundTo(bound), name, observation);
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
        try {
            TransactionFunctions.commit(bound, database.parts().deadline(bound));
        } catch (RuntimeException failure) {
            boolean unknown = failure instanceof OutcomeUnknownException;
            ended(unknown ? Outcome.UNKNOWN : Outcome.ROLLED_BACK, failure);
            throw failure;
        }
        ended(Outcome.COMMITTED, null);
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

    private void ended(Outcome outcome, @Nullable RuntimeException failure) {
        try {
            locks.end();
            bound.ended();
            bound.givenBack(name);
            bound.session().close();
        } finally {
            observation.ended(outcome, false, failure);
            hooks.run(outcome, failure);
        }
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
        } catch (RuntimeException failure) {
            ended(Outcome.ROLLED_BACK, failure);
            throw failure;
        }
        ended(Outcome.ROLLED_BACK, null);
    }
}
