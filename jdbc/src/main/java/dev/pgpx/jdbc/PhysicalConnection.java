package dev.pgpx.jdbc;

import dev.pgpx.jdbc.socket.NotedSockets;
import java.io.IOException;
import java.net.Socket;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.util.HostSpec;

/**
 * A connection of a pool of ours. The pool's own question whether it is alive is answered without the server, since it would
 * wait longer than the caller may; sessions ask with their own deadline.
 */
final class PhysicalConnection extends PgConnection {
    private final ServerFacts facts;
    private final @Nullable Socket socket;
    private volatile long lastUsed = System.nanoTime();

    /** Connects, and reads the facts, on this thread. */
    static PhysicalConnection connect(HostSpec[] hosts, Properties info, String url, ServerFacts.Reader reader)
            throws SQLException {
        NotedSockets.Note note = NotedSockets.note();
        try {
            return new PhysicalConnection(hosts, info, url, reader, note);
        } finally {
            NotedSockets.forget();
        }
    }

    private PhysicalConnection(
            HostSpec[] hosts, Properties info, String url, ServerFacts.Reader reader, NotedSockets.Note note)
            throws SQLException {
        super(hosts, info, url);
        socket = note.socket();
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

    /** Closes the socket under whoever uses it, without a word to the other side: never blocks. */
    void breakOff() throws SQLException {
        Socket plain = socket;
        if (plain != null) {
            try {
                plain.close();
            } catch (IOException closed) {
                throw new SQLException("the socket cannot be closed", "08006", closed);
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

    /** Asks the server, and fails when it has not answered by then. */
    void requireAnswer(long nanos) throws SQLException {
        setNetworkTimeout(Runnable::run, (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
        try (Statement nothing = createStatement()) {
            nothing.execute("");
        }
        setNetworkTimeout(Runnable::run, 0);
    }
}
