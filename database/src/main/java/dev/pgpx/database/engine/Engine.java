package dev.pgpx.database.engine;

import dev.pgpx.database.error.Outcome;
import dev.pgpx.database.settings.Deadlines;
import java.time.Duration;

/**
 * Opens sessions with a server. Thread-safe.
 */
public interface Engine extends AutoCloseable {
    /**
     * Opens a session, from a pool where there is one. Waits no longer than the request's deadline.
     *
     * @param request which
     * @return the session, to be closed by the caller
     * @throws dev.pgpx.database.error.ConnectionException when none is to be had, saying why
     * @throws dev.pgpx.database.error.DeadlineExceededException when connecting took too long
     * @throws dev.pgpx.database.error.CallInterruptedException when the thread is interrupted
     */
    EngineSession open(SessionRequest request);

    /**
     * As {@link #open}, for one call of {@link EngineSession#execute} outside a transaction and nothing else: an engine need not give it a
     * connection of its own for that.
     *
     * @param request which
     * @return the session, to be closed by the caller. It may wait for a connection only when it is used, and fail then as {@link #open} does
     */
    default EngineSession openForOne(SessionRequest request) {
        return open(request);
    }

    /**
     * How long things may take where the caller says nothing.
     *
     * @return the settings' deadlines, or the defaults
     */
    Deadlines deadlines();

    /**
     * How long a session may be waited for where the caller says nothing.
     *
     * @return the settings' acquire timeout, or its default
     */
    Duration acquireTimeout();

    /**
     * How many rows a stream fetches at a time.
     *
     * @return the settings' number, or its default
     */
    int fetchSize();

    /**
     * Whether sessions that only read may be with another server than those that write.
     *
     * @return true where standbys may be among the servers
     */
    default boolean readsElsewhere() {
        return false;
    }

    /**
     * Asks a server how a transaction ended, and ends it where the server still holds it open for a connection that is gone.
     *
     * @param transaction the transaction
     * @param deadline by when
     * @return how it ended
     * @throws dev.pgpx.database.error.ConnectionException while the server cannot be reached
     */
    Outcome outcome(TransactionId transaction, Deadline deadline);

    /**
     * How the pool is.
     *
     * @return a snapshot; {@link PoolState#NONE} where somebody else pools
     */
    PoolState pool();

    /**
     * Adds a listener of what happens in the pool, unless it is there already.
     *
     * @param listener the listener; called in the thread that does it, so it must be quick
     */
    void addListener(PoolListener listener);

    /**
     * Where its sessions lead: for messages and logs.
     *
     * @return addresses and database, without secrets
     */
    String target();

    /**
     * Ends all sessions: opens no more, waits for those in use until the deadline, then tells the server to stop what it
     * does for them and breaks them off. Does nothing the second time.
     *
     * @param deadline until when sessions in use are waited for
     */
    void close(Deadline deadline);

    /** As {@link #close(Deadline)}, with the settings' deadline for closing. */
    @Override
    default void close() {
        close(Deadline.in(deadlines().close()));
    }
}
