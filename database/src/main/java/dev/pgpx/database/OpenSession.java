package dev.pgpx.database;

import dev.pgpx.database.engine.EngineSession;
import dev.pgpx.database.engine.Notice;
import dev.pgpx.database.engine.Notification;
import dev.pgpx.database.engine.SessionFacts;
import dev.pgpx.database.engine.SessionStatus;
import java.time.Duration;
import java.util.List;

/**
 * A session that is held until it is closed, for tools whose user types statements one by one. What is done through
 * {@link #database()} runs in it, on whichever thread; each statement by itself, unless its text has begun a transaction. One
 * thread at a time, but for {@link #cancel()}; to be closed, which rolls back what has not been committed.
 */
public final class OpenSession implements AutoCloseable {
    private final EngineSession session;
    private final BoundSession bound;
    private final Database database;

    private OpenSession(EngineSession session, Database outer) {
        this.session = session;
        this.bound = new BoundSession(session);
        this.database = outer.boundTo(bound);
    }

    static OpenSession open(Database outer) {
        CallOptions view = outer.parts().view();
        return new OpenSession(
                outer.parts().sessions().open(view, "session", Sessions.callDeadline(view), true), outer);
    }

    /**
     * The database, confined to this session.
     *
     * @return a view, whose calls are refused with a {@link dev.pgpx.database.error.TransactionException} once this is closed;
     *     not to be closed
     */
    public Database database() {
        return database;
    }

    /**
     * In what state its transaction is, as the server said last.
     *
     * @return the state; nothing is sent for it
     */
    public SessionStatus status() {
        return session.status();
    }

    /**
     * What is known of the server.
     *
     * @return what it said when the connection was made
     */
    public SessionFacts facts() {
        return session.facts();
    }

    /**
     * What the server said beside the result of the last statement, failed or not.
     *
     * @return notices, in order; unmodifiable
     */
    public List<Notice> notices() {
        return session.notices();
    }

    /**
     * Waits for notifications on the channels that it listens to.
     *
     * @param wait how long at most
     * @return those that have come, in the server's order
     */
    public List<Notification> notifications(Duration wait) {
        return session.notifications(wait);
    }

    /**
     * Asks the server to stop what it is doing for this session; does nothing when it does nothing. Called from another thread.
     * The statement fails with a {@link dev.pgpx.database.error.StatementException}, SQLSTATE 57014, unless it has ended by then.
     */
    public void cancel() {
        session.cancel();
    }

    /** Rolls back a transaction that is open, and gives the session back, clean. Does nothing the second time. */
    @Override
    public void close() {
        bound.givenBack("session");
        session.close();
    }
}
