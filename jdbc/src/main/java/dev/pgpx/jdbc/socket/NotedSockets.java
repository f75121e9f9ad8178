package dev.pgpx.jdbc.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the driver's sockets, and notes which one a connection has got. A connection that has to be broken off needs it: to close
 * a TLS socket says goodbye to the other side first, and waits for whoever is just writing, for ever if nobody reads.
 * Thread-safe.
 */
public final class NotedSockets extends SocketFactory {
    /** The last socket that a thread has made, while somebody wants to know. */
    private static final ThreadLocal<@Nullable Note> NOTES = new ThreadLocal<>();

    /** A socket that was made. One thread at a time. */
    public static final class Note {
        private @Nullable Socket socket;

        private Note() {}

        /**
         * The socket.
         *
         * @return the last one that was made; null when none was
         */
        public @Nullable Socket socket() {
            return socket;
        }
    }

    /** Made by the driver. */
    public NotedSockets() {}

    /**
     * Begins to note the sockets that this thread makes.
     *
     * @return where they are noted, until {@link #forget()}
     */
    public static Note note() {
        Note note = new Note();
        NOTES.set(note);
        return note;
    }

    /** Ends what {@link #note()} began. */
    public static void forget() {
        NOTES.remove();
    }

    private static Socket noted(Socket made) {
        Note note = NOTES.get();
        if (note != null) {
            note.socket = made;
        }
        return made;
    }

    @Override
    public Socket createSocket() throws IOException {
        return noted(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return noted(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return noted(new Socket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return noted(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return noted(new Socket(host, port, local, localPort));
    }
}
