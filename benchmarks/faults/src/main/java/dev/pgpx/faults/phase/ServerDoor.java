package dev.pgpx.faults.phase;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * Tells when a server lets clients in again, by knocking: the first message of a connection, with no driver around it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/protocol-message-formats.html">Message Formats</a>
 */
final class ServerDoor {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int PROTOCOL = 3 << 16;
    private static final int HEAD = 8;
    private static final int TIMEOUT_MILLIS = 1_000;
    private static final byte[] PARAMETERS = "user\0postgres\0database\0postgres\0\0".getBytes(StandardCharsets.UTF_8);

    private ServerDoor() {}

    /** Knocks from now on; completed with the {@link System#nanoTime()} of the first time that it was let in. */
    static CompletableFuture<Long> watch(int port, Duration patience) {
        CompletableFuture<Long> opened = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    if (Pause.until(() -> letsIn(port), patience)) {
                        opened.complete(System.nanoTime());
                    } else {
                        opened.completeExceptionally(
                                new IllegalStateException("the server did not accept connections for " + patience));
                    }
                },
                "server-door");
        thread.setDaemon(true);
        thread.start();
        return opened;
    }

    private static boolean letsIn(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(HEAD + PARAMETERS.length);
            out.writeInt(PROTOCOL);
            out.write(PARAMETERS);
            return socket.getInputStream().read() == 'R'; // an error is 'E': starting up, recovering, stopping
        } catch (IOException closed) {
            return false;
        }
    }
}
