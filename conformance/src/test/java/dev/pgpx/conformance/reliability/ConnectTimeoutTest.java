package dev.pgpx.conformance.reliability;

import static dev.pgpx.conformance.reliability.ProxiedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.database.error.UnreachableException;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsBuilder;
import dev.pgpx.database.settings.TlsMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Promise 1, for the making of connections: whatever the other side does or does not, it ends when its time is over. */
class ConnectTimeoutTest {
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    /** What a server does with a connection. */
    @FunctionalInterface
    private interface Server {
        void serve(InputStream in, OutputStream out) throws IOException;
    }

    private static SettingsBuilder settings(ServerSocket socket) {
        return Settings.builder()
                .host("127.0.0.1")
                .port(socket.getLocalPort())
                .user("nobody")
                .database("nowhere")
                .acquireTimeout(Duration.ofSeconds(30))
                .closeTimeout(SHORT)
                .connectTimeout(SHORT);
    }

    private static ServerSocket listening(int backlog) throws IOException {
        return new ServerSocket(0, backlog, InetAddress.getLoopbackAddress());
    }

    private static void givesUp(SettingsBuilder settings) {
        try (Database db = Database.open(settings.build())) {
            UnreachableException failure = catchThrowableOfType(UnreachableException.class, () -> answer(db));

            assertThat(failure).hasMessageContaining("PGPX-2010").hasMessageContaining("met: no answer within 300 ms");
        }
    }

    /** Serves the first connection, and waits until the other side has closed it. */
    private static void givesUp(TlsMode tls, Server server) throws IOException {
        try (ServerSocket listening = listening(8)) {
            CountDownLatch closed = new CountDownLatch(1);
            Background<Boolean> serving = Background.call(() -> {
                try (Socket socket = listening.accept()) {
                    server.serve(socket.getInputStream(), socket.getOutputStream());
                } catch (IOException gone) {
                    return true;
                } finally {
                    closed.countDown();
                }
                return false;
            });
            givesUp(settings(listening).tls(tls));
            Eventually.passed(closed);
            serving.result();
        }
    }

    @Test
    void aServerThatSaysNothing() throws IOException {
        givesUp(TlsMode.DISABLE, (in, out) -> in.readAllBytes());
    }

    @Test
    void aServerThatDoesNotSayWhetherItHasTls() throws IOException {
        givesUp(TlsMode.REQUIRE, (in, out) -> in.readAllBytes());
    }

    @Test
    void aServerThatBeginsTlsAndGoesSilent() throws IOException {
        givesUp(TlsMode.REQUIRE, (in, out) -> {
            in.readNBytes(8);
            out.write('S');
            in.readAllBytes();
        });
    }

    /** Each read has an answer in time, all together have not. */
    @Test
    void aServerThatSaysOneByteNowAndThen() throws IOException {
        givesUp(TlsMode.DISABLE, (in, out) -> {
            out.write(new byte[] {'E', 0, 0, 2, 0}); // an error of 508 more bytes: ten seconds
            while (true) {
                out.write(0);
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        });
    }

    /** A database that is closed leaves nothing behind, neither a thread that waits nor a socket. */
    @Test
    void closingEndsAnAttemptThatIsUnderWay() throws IOException {
        try (ServerSocket listening = listening(8)) {
            CountDownLatch accepted = new CountDownLatch(1);
            Background<Boolean> serving = Background.call(() -> {
                try (Socket socket = listening.accept()) {
                    accepted.countDown();
                    socket.getInputStream().readAllBytes(); // until the other side closes it
                }
                return true;
            });
            Database db = Database.open(settings(listening)
                    .tls(TlsMode.DISABLE)
                    .connectTimeout(Duration.ofMinutes(10))
                    .build());
            Background<Boolean> caller = Background.run(() -> answer(db));
            Eventually.passed(accepted);

            db.close();

            assertThat(serving.result()).isTrue();
            caller.failure(DatabaseException.class);
        }
    }

    /** As an address behind a firewall that swallows everything. */
    @Test
    void anAddressThatDoesNotAnswerAtAll() throws IOException {
        List<Socket> waiting = new ArrayList<>();
        try (ServerSocket full = listening(1)) {
            assumeThat(fill(full, waiting))
                    .describedAs("this system refuses or takes connections when nobody accepts them")
                    .isTrue();
            givesUp(settings(full));
        } finally {
            for (Socket each : waiting) {
                each.close();
            }
        }
    }

    /** Connects until nobody is let in any more; false when that does not come about. */
    private static boolean fill(ServerSocket full, List<Socket> waiting) throws IOException {
        for (int i = 0; i < 16; i++) {
            Socket socket = new Socket();
            waiting.add(socket);
            try {
                socket.connect(new InetSocketAddress(full.getInetAddress(), full.getLocalPort()), 200);
            } catch (SocketTimeoutException isFull) {
                return true;
            }
        }
        return false;
    }
}
