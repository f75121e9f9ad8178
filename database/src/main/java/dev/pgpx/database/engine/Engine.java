package dev.pgpx.database.engine;

/**
 * Opens sessions with a server. Thread-safe.
 */
public interface Engine extends AutoCloseable {
    /**
     * Opens a session, from a pool where there is one. Waits no longer than the settings say.
     *
     * @return the session, to be closed by the caller
     * @throws dev.pgpx.database.error.ConnectionException when none is to be had, saying why
     */
    EngineSession open();

    /**
     * Where its sessions lead: for messages and logs.
     *
     * @return address and database, without secrets
     */
    String target();

    /** Ends all sessions that are not in use; those in use end when they are closed. Does nothing the second time. */
    @Override
    void close();
}
