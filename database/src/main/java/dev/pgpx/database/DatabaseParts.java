package dev.pgpx.database;

import dev.pgpx.database.engine.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What a database is made of. Immutable.
 *
 * @param sessions which session a call uses; shared by all views
 * @param view how calls are made
 * @param listeners who is told of what is run, and who has a say in it
 * @param statements the way of statements to the server
 */
record DatabaseParts(Sessions sessions, CallOptions view, Listeners listeners, Statements statements) {
    static DatabaseParts of(Sessions sessions, CallOptions view, Listeners listeners) {
        Statements statements =
                new Statements(listeners.statements(), sessions.engine().target(), view.readsOnly());
        return new DatabaseParts(sessions, view, listeners, statements);
    }

    /** Takes and releases advisory locks. */
    AdvisoryLocks locks() {
        return new AdvisoryLocks(statements);
    }

    DatabaseParts with(CallOptions other) {
        return of(sessions, other, listeners);
    }

    DatabaseParts with(Listeners others) {
        return of(sessions, view, others);
    }

    /** The session that a call uses on this thread anyway, if there is one. */
    @Nullable
    BoundSession bound() {
        return sessions.bound(view);
    }

    /** By when a statement must have ended that is sent now. */
    Deadline deadline(BoundSession bound) {
        return sessions.deadline(view, bound);
    }

    boolean isInTransaction() {
        BoundSession bound = bound();
        return bound != null && bound.isInTransaction();
    }
}
