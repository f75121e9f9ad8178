package dev.pgpx.embedded;

/**
 * How a server is stopped, as {@code pg_ctl stop -m} does.
 *
 * @see <a href="https://www.postgresql.org/docs/current/server-shutdown.html">Shutting Down the Server</a>
 */
public enum StopMode {
    /** Rolls open transactions back, closes the connections with SQLSTATE 57P01 and writes everything down. */
    FAST,

    /**
     * Ends all processes at once, like a crash: the next start recovers from the write-ahead log. A throw-away server loses
     * its last commits by that, unless it has the parameter {@code synchronous_commit} set to {@code on}.
     */
    IMMEDIATE
}
