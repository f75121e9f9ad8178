package dev.pgpx.jdbc;

import dev.pgpx.jdbc.socket.NotedSockets;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/**
 * How long a socket may take for something of which no session knows yet: to connect and log in, or to say that it is still there. The
 * {@link Watchdog} closes the socket when the time is over, whatever its thread waits for; what it waits for fails then.
 *
 * <p>The socket's own time-out would do it as well. But from the first read with a time-out on a socket asks the operating system three times for
 * each answer (is there something, wait, read) instead of once, for the rest of its life: a tenth of what a client does for a lookup.
 */
final class SocketLimit implements Watched, NotedSockets.Note, AutoCloseable {
    private final Watchdog watchdog;
    private final long nanos;

    // guarded by this
    private @Nullable Socket socket;
    private long moment;
    private boolean passed;
    private boolean ended;
    private boolean brokenOff;

    /** Begins; the time counts from the moment when there is a socket, and anew with each. */
    static SocketLimit begin(Watchdog watchdog, long nanos) {
        SocketLimit begun = new SocketLimit(watchdog, nanos);
        watchdog.add(begun);
        return begun;
    }

    private SocketLimit(Watchdog watchdog, long nanos) {
        this.watchdog = watchdog;
        this.nanos = nanos;
    }

    @Override
    public synchronized void made(Socket made) {
        socket = made;
        moment = System.nanoTime() + nanos;
        passed = false;
        if (brokenOff) {
            close(made);
        }
    }

    /** The last socket; null when there was none. */
    synchronized @Nullable Socket socket() {
        return socket;
    }

    @Override
    public synchronized long look(Executor helpers) {
        Socket watched = socket;
        if (ended || passed || watched == null) {
            return Long.MAX_VALUE;
        }
        if (moment - System.nanoTime() > 0) {
            return moment;
        }
        passed = true;
        close(watched);
        return Long.MAX_VALUE;
    }

    private static void close(Socket watched) {
        try {
            watched.close();
        } catch (IOException closed) {
            return; // the socket is gone, which is what was wanted
        }
    }

    /** Closes the socket now, and each that is made after it: nobody wants what it is for any more. Called by any thread. */
    synchronized void breakOff() {
        Socket watched = socket;
        brokenOff = true;
        if (!ended && watched != null) {
            close(watched);
        }
    }

    /** Ends it: from now on the socket is not closed any more. Throws when it has been. */
    void end() throws SQLException {
        if (endsTooLate()) {
            throw exceeded(null);
        }
    }

    private synchronized boolean endsTooLate() {
        ended = true;
        return passed;
    }

    /** What a failure means: that the time was over, when the socket was closed for it. */
    SQLException told(SQLException failure) {
        return endsTooLate() ? exceeded(failure) : failure;
    }

    private PSQLException exceeded(@Nullable SQLException met) {
        String text = "no answer within " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
        SocketTimeoutException cause = new SocketTimeoutException(text);
        if (met != null) {
            cause.initCause(met);
        }
        return new PSQLException(text, PSQLState.CONNECTION_UNABLE_TO_CONNECT, cause);
    }

    /** Ends it, whatever became of it. */
    @Override
    public void close() {
        endsTooLate();
        watchdog.remove(this);
    }
}
