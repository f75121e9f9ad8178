package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.error.TransactionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A session that several calls use, one after the other: that of a transaction, mostly. One thread at a time. */
final class BoundSession {
    private final EngineSession session;
    private Deadline deadline = Deadline.NONE;
    private Map<String, String> settings = Map.of();
    private TransactionHooks hooks = new TransactionHooks();
    private @Nullable RuntimeException spoiled;
    private boolean inTransaction;
    private int depth;
    /** The name of the transaction with whose end the session was given back; null while it is held. */
    private volatile @Nullable String endedAs;

    BoundSession(EngineSession session) {
        this.session = session;
    }

    EngineSession session() {
        return session;
    }

    /** By when its transaction must have ended. */
    Deadline deadline() {
        return deadline;
    }

    boolean isInTransaction() {
        return inTransaction;
    }

    /** What is to be done when its transaction has ended, the innermost of those that are nested. */
    TransactionHooks hooks() {
        return hooks;
    }

    /** A nested transaction begins, or the one around it goes on. */
    void hooksGoTo(TransactionHooks others) {
        hooks = others;
    }

    void began(Deadline until, Map<String, String> own, TransactionHooks atEnd) {
        inTransaction = true;
        hooks = atEnd;
        deadline = until;
        settings = own;
    }

    /** A savepoint could not be rolled back to: what should be gone is still there, so nothing may be committed. */
    void spoil(RuntimeException why) {
        if (spoiled == null) {
            spoiled = why;
        }
    }

    /** Why its transaction cannot be committed; null when it can. */
    @Nullable
    RuntimeException spoiled() {
        return spoiled;
    }

    void ended() {
        spoiled = null;
        inTransaction = false;
        deadline = Deadline.NONE;
        settings = Map.of();
    }

    /** Whether what is run in its transaction runs with these settings. */
    boolean has(Map<String, String> wanted) {
        return settings.entrySet().containsAll(wanted.entrySet());
    }

    /** Its session belongs to others now. */
    void givenBack(String transaction) {
        endedAs = transaction;
    }

    /** Views that are confined to it may outlive it. */
    void requireHeld() {
        String name = endedAs;
        if (name != null) {
            throw TransactionException.ended(name);
        }
    }

    int deeper() {
        return ++depth;
    }

    void shallower() {
        depth--;
    }
}
