package dev.pgpx.testing.pooler;

import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A PgBouncer that this JVM started before an embedded server without a password. It listens on a free port of 127.0.0.1,
 * lets everybody in as the server's superuser, and ends with {@link #close()}, at the latest with the JVM, even when that is
 * killed. The program is the one that the system has installed; as root it is run by the user {@code nobody}, since it
 * refuses root. Thread-safe.
 */
public final class PgBouncer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int PORT_ATTEMPTS = 5;
    private static final int CONNECT_MILLIS = 1_000;

    private final EmbeddedServer server;
    private final int port;
    private final PgBouncerProcess process;

    private PgBouncer(EmbeddedServer server, int port, PgBouncerProcess process) {
        this.server = server;
        this.port = port;
        this.process = process;
    }

    /**
     * What keeps it from running on this machine; for tests that are skipped then.
     *
     * @return a reason in words; empty when it can run
     */
    public static Optional<String> obstacle() {
        return PgBouncerProgram.obstacle();
    }

    /**
     * The settings of a pooler to start: transaction mode, three sessions.
     *
     * @param server the server behind it; not closed with it
     * @return a new builder with the defaults
     */
    public static PgBouncerBuilder before(EmbeddedServer server) {
        return new PgBouncerBuilder(server);
    }

    static PgBouncer start(EmbeddedServer server, Map<String, String> settings) {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            throw PgBouncerException.unavailable(obstacle.get());
        }
        try {
            return start(server, settings, PORT_ATTEMPTS);
        } catch (IOException failed) {
            throw PgBouncerException.files(failed);
        }
    }

    /** A free port may be taken by another process between our look and the pooler's start. */
    private static PgBouncer start(EmbeddedServer server, Map<String, String> settings, int attempts)
            throws IOException {
        int port = freePort();
        PgBouncerProcess process =
                PgBouncerProcess.start(PgBouncerFiles.write(server, port, settings), () -> accepts(port));
        if (process.accepting()) {
            return new PgBouncer(server, port, process);
        }
        String log = process.lastLines();
        process.close();
        if (attempts > 1 && log.contains("Address already in use")) {
            return start(server, settings, attempts - 1);
        }
        throw PgBouncerException.notStarted(log);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * The port on 127.0.0.1.
     *
     * @return 1 to 65535
     */
    public int port() {
        return port;
    }

    /**
     * The URL of a database, through the pooler.
     *
     * @param database its name, as in the catalog
     * @return the server's URL of that database, with this port
     */
    public String url(String database) {
        return server.url(database).replaceFirst(":\\d+/", ":" + port + "/");
    }

    /**
     * The last lines of its log.
     *
     * @return at most 20 lines
     */
    public String lastLines() {
        return process.lastLines();
    }

    Path folder() {
        return process.folder();
    }

    /** Ends it, which breaks all connections, waits for its end and deletes its files. Further calls do nothing. */
    @Override
    public void close() {
        process.close();
    }

    @Override
    public String toString() {
        return "PgBouncer[127.0.0.1:" + port + " -> " + server + "]";
    }
}
