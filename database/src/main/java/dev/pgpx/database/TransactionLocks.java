package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.error.TransactionException;

/** Takes advisory locks for a transaction, as long as that goes on. One thread at a time. */
final class TransactionLocks {
    private final DatabaseParts parts;
    private final BoundSession bound;
    private final String name;
    private boolean ended;

    /** @param name of the transaction, for errors */
    TransactionLocks(DatabaseParts parts, BoundSession bound, String name) {
        this.parts = parts;
        this.bound = bound;
        this.name = name;
    }

    void lock(LockKey key, boolean shared) {
        parts.locks().lock(bound.session(), key, shared, deadline());
    }

    boolean tryLock(LockKey key, boolean shared) {
        return parts.locks().tryLock(bound.session(), key, shared, deadline());
    }

    /** A lock that is taken after the end would not last. */
    private Deadline deadline() {
        if (ended) {
            throw TransactionException.ended(name);
        }
        return parts.deadline(bound);
    }

    void end() {
        ended = true;
    }
}
