package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.error.TransactionException;

/** Takes advisory locks for a transaction, as long as that goes on. One thread at a time. */
final class TransactionLocks {
    private final Sessions sessions;
    private final CallOptions view;
    private final BoundSession bound;
    private final AdvisoryLocks locks;
    private final String name;
    private boolean ended;

    /** @param name of the transaction, for errors */
    TransactionLocks(Sessions sessions, CallOptions view, BoundSession bound, AdvisoryLocks locks, String name) {
        this.sessions = sessions;
        this.view = view;
        this.bound = bound;
        this.locks = locks;
        this.name = name;
    }

    void lock(LockKey key, boolean shared) {
        locks.lock(bound.session(), key, shared, deadline());
    }

    boolean tryLock(LockKey key, boolean shared) {
        return locks.tryLock(bound.session(), key, shared, deadline());
    }

    /** A lock that is taken after the end would not last. */
    private Deadline deadline() {
        if (ended) {
            throw TransactionException.ended(name);
        }
        return sessions.deadline(view, bound);
    }

    void end() {
        ended = true;
    }
}
