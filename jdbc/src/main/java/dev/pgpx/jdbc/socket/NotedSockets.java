package dev.pgpx.jdbc.socket;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the driver's sockets, and tells whoever has a connection made. A connection that has to be broken off needs it: to close
 * a TLS socket says goodbye to the other side first, and waits for whoever is just writing, for ever if nobody reads. So does one
 * that is to be made within some time.
 * Thread-safe.
 */
public final class NotedSockets extends SocketFactory {
    /** Who wants to know what a thread makes. */
    private static final ThreadLocal<@Nullable Note> NOTES = new ThreadLocal<>();

    /** Is told of sockets. */
    @FunctionalInterface
    public interface Note {
        /**
         * A socket has been made; it is not connected yet, unless it was made with an address. Called by the thread that makes it.
         *
         * @param socket the plain socket, also where TLS will be spoken over it
         */
        void made(Socket socket);
    }

    /** Made by the driver. */
    public NotedSockets() {}

    /**
     * Begins to tell of the sockets that this thread makes.
     *
     * @param note is told, until {@link #forget()}
     */
    public static void note(Note note) {
        NOTES.set(note);
    }

    /** Ends what {@link #note(Note)} began. */
    public static void forget() {
        NOTES.remove();
    }

    private static Socket noted(Socket made) {
        Note note = NOTES.get();
        if (note != null) {
            note.made(made);
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
