package dev.pgpx.jdbc;

import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/**
 * A connection of a pool of ours. The pool's own question whether it is alive is answered without the server, since it would
 * wait longer than the caller may; sessions ask with their own deadline.
 */
final class PhysicalConnection extends PgConnection {
    private static final int ANSWER_SECONDS = 1;

    private final ServerFacts facts;
    private volatile long lastUsed = System.nanoTime();

    PhysicalConnection(HostSpec[] hosts, Properties info, String url, ServerFacts.Reader reader) throws SQLException {
        super(hosts, info, url);
        boolean known = false;
        try {
            facts = reader.read(this);
            setNetworkTimeout(Runnable::run, 0);
            known = true;
        } finally {
            if (!known) {
                close();
            }
        }
    }

    ServerFacts facts() {
        return facts;
    }

    void used() {
        lastUsed = System.nanoTime();
    }

    /** When it was last used, as {@link System#nanoTime()} tells. */
    long lastUsed() {
        return lastUsed;
    }

    @Override
    public boolean isValid(int timeout) throws SQLException {
        return !isClosed();
    }

    /** Asks the server; waits a second at most. */
    boolean answers() throws SQLException {
        return super.isValid(ANSWER_SECONDS);
    }
}
