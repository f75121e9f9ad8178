package dev.pgpx.database;

import dev.pgpx.database.error.Outcome;
import java.util.function.Consumer;

/**
 * A transaction that is going on. Whatever its database does on the same thread takes part in it by itself; the handle is
 * for what only it can do. Confined to its thread.
 */
public final class Transaction {
    private final int depth;
    private final int attempt;
    private final TransactionHooks hooks;
    private final TransactionLocks locks;
    private boolean rollbackOnly;

    Transaction(int depth, int attempt, TransactionHooks hooks, TransactionLocks locks) {
        this.locks = locks;
        this.depth = depth;
        this.attempt = attempt;
        this.hooks = hooks;
    }

    /**
     * How deep it is nested.
     *
     * @return 0 for a transaction, 1 for the first savepoint in it, and so on
     */
    public int depth() {
        return depth;
    }

    /**
     * Which run of the function this is.
     *
     * @return 1 for the first, 2 for the first retry, and so on
     */
    public int attempt() {
        return attempt;
    }

    /** Has it rolled back at its end, although its function returns normally. A nested one is rolled back to its savepoint. */
    public void rollback() {
        rollbackOnly = true;
    }

    /**
     * Has something done when all of it has been committed: also of what was nested, and then at the end of the outermost one.
     * The thread is in no transaction of this database any more.
     *
     * @param action what is done; when it fails, a {@link dev.pgpx.database.error.HookException} is thrown after the others
     */
    public void afterCommit(Runnable action) {
        afterEnd(outcome -> {
            if (outcome == Outcome.COMMITTED) {
                action.run();
            }
        });
    }

    /**
     * Has something done when it has been rolled back; of one that is run again, after each attempt.
     *
     * @param action what is done
     */
    public void afterRollback(Runnable action) {
        afterEnd(outcome -> {
            if (outcome == Outcome.ROLLED_BACK) {
                action.run();
            }
        });
    }

    /**
     * Has something done when it has ended, however that was.
     *
     * @param action is told how; {@link Outcome#UNKNOWN} when the commit was not answered
     */
    public void afterEnd(Consumer<Outcome> action) {
        hooks.add(action);
    }

    /**
     * Waits for an advisory lock, until the deadline of the call, and holds it to the end of the transaction, or of the savepoint that it is
     * taken in when that is rolled back.
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

    boolean isRollbackOnly() {
        return rollbackOnly;
    }

    String savepoint() {
        return "pgpx_" + depth;
    }
}
