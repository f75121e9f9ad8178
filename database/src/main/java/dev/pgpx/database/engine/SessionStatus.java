package dev.pgpx.database.engine;

/**
 * In what state a session's transaction is, as the server said with its last answer.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">ReadyForQuery</a>.
 */
public enum SessionStatus {
    /** There is none. */
    IDLE,
    /** There is one, and it goes on. */
    IN_TRANSACTION,
    /** There is one in which a statement has failed: the server takes nothing but its end. */
    FAILED_TRANSACTION,
    /** The connection is gone, and whatever was not committed with it. */
    LOST
}
