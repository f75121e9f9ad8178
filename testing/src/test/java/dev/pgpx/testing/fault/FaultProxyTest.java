package dev.pgpx.testing.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault over a server that echoes. */
class FaultProxyTest {
    private EchoServer server;
    private FaultProxy proxy;

    @BeforeEach
    void open() throws IOException {
        server = new EchoServer();
        proxy = FaultProxy.to(server.address());
    }

    @AfterEach
    void leavesNoThread() throws IOException {
        proxy.close();
        server.close();
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("pgpx-fault-proxy-" + proxy.port()));
        assertThat(proxy.connections()).isZero();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("127.0.0.1", proxy.port());
        socket.setSoTimeout(60_000);
        socket.setTcpNoDelay(true);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket socket, int bytes) throws IOException {
        return new String(socket.getInputStream().readNBytes(bytes), StandardCharsets.US_ASCII);
    }

    private static void echoes(Socket socket, String text) throws IOException {
        send(socket, text);
        assertThat(read(socket, text.length())).isEqualTo(text);
    }

    private static void hearsNothing(Socket socket) throws IOException {
        socket.setSoTimeout(100);
        assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        socket.setSoTimeout(60_000);
    }

    private static void isReset(Socket socket) {
        assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).isInstanceOf(SocketException.class);
    }

    @Test
    void passesAndCountsBothDirections() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            assertThat(proxy.connections()).isEqualTo(1);
            socket.shutdownOutput();
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        Await.until("the end of the connection", () -> proxy.connections() == 0);
        assertThat(List.of(proxy.bytes(Direction.UP), proxy.bytes(Direction.DOWN), proxy.accepted()))
                .containsExactly(5L, 5L, 1L);
        assertThat(server.finished).hasValue(1);
        assertThat(proxy).hasToString("FaultProxy[127.0.0.1:" + proxy.port() + " -> " + server.address() + "]");
    }

    @Test
    void delaysEachPiece() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "warm");
            proxy.apply(Fault.delay(Duration.ofMillis(60)));
            long start = System.nanoTime();
            echoes(socket, "a");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
            proxy.apply(Fault.delay(Duration.ofDays(1), Direction.UP));
            send(socket, "b");
            hearsNothing(socket);
            proxy.apply(Fault.pass());
            assertThat(read(socket, 1)).isEqualTo("b");
        }
    }

    @Test
    void losesNothingInABlackHoleThatIsTakenAway() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.blackHole(Direction.UP));
            send(socket, "up");
            hearsNothing(socket);
            assertThat(proxy.bytes(Direction.UP)).isEqualTo(5);
            proxy.apply(Fault.blackHole(Direction.DOWN));
            Await.until("the bytes held before", () -> proxy.bytes(Direction.UP) == 7);
            hearsNothing(socket);
            assertThat(proxy.bytes(Direction.DOWN)).isEqualTo(5);
            proxy.apply(Fault.pass());
            assertThat(read(socket, 2)).isEqualTo("up");
        }
    }

    @Test
    void dropsWhatABlackHoleHeldWhenConnectionsAreReset() throws IOException {
        for (int round = 0; round < 50; round++) { // each of them was a race once
            proxy.apply(Fault.pass());
            try (Socket socket = connect()) {
                echoes(socket, "hello");
                proxy.apply(Fault.blackHole(Direction.UP));
                long before = proxy.bytes(Direction.UP);
                send(socket, "held");
                proxy.apply(Fault.reset());
                isReset(socket);
                assertThat(proxy.bytes(Direction.UP)).isEqualTo(before);
            }
        }
    }

    @Test
    void hidesTheEndOfConnectionsInABlackHole() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.blackHole());
        }
        try (Socket late = connect()) {
            send(late, "late");
            hearsNothing(late);
            assertThat(server.connected).hasValue(1);
            assertThat(server.finished).hasValue(0);
            proxy.apply(Fault.pass());
            assertThat(read(late, 4)).isEqualTo("late");
            Await.until("the end of the first", () -> server.finished.get() + server.reset.get() == 1);
        }
    }

    @Test
    void closesOneHalf() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.halfClose(Direction.UP));
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            assertThat(server.finished).hasValue(1);
            send(socket, "dropped");
            proxy.apply(Fault.pass());
            assertThat(proxy.bytes(Direction.UP)).isEqualTo(5);
        }
        proxy.apply(Fault.halfClose(Direction.DOWN));
        try (Socket socket = connect()) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
            send(socket, "heard");
            Await.until("the bytes up", () -> proxy.bytes(Direction.UP) == 10);
        }
        proxy.apply(Fault.halfClose(Direction.UP));
        try (Socket socket = connect()) {
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void resetsPresentAndNewConnections() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.reset());
            isReset(socket);
            Await.until("the server to be told", () -> server.reset.get() == 1);
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", proxy.port()));
            isReset(socket);
        }
        assertThat(proxy.accepted()).isEqualTo(2);
        assertThat(server.connected).hasValue(1);
    }

    @Test
    void slicesIntoBytes() throws IOException {
        proxy.apply(Fault.slices());
        try (Socket socket = connect()) {
            echoes(socket, "one by one");
        }
    }

    @Test
    void cutsAfterSomeBytesOfEachConnection() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.cutAfter(3, Direction.DOWN));
            send(socket, "world");
            isReset(socket);
            assertThat(proxy.bytes(Direction.DOWN)).isEqualTo(8);
        }
        proxy.apply(Fault.cutAfter(0, Direction.UP));
        long before = proxy.bytes(Direction.UP);
        try (Socket socket = connect()) {
            send(socket, "x");
            isReset(socket);
        }
        assertThat(proxy.bytes(Direction.UP)).isEqualTo(before);
    }

    @Test
    void refusesNewConnectionsOnly() throws IOException {
        try (Socket socket = connect()) {
            echoes(socket, "hello");
            proxy.apply(Fault.refuse());
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            echoes(socket, "still here");
            proxy.apply(Fault.refuse());
            proxy.apply(Fault.pass());
            try (Socket next = connect()) {
                echoes(next, "again");
            }
        }
    }

    @Test
    void mayTreatNewConnectionsOtherwise() throws IOException {
        try (Socket present = connect()) {
            echoes(present, "hello");
            proxy.applyToNew(Fault.blackHole());
            try (Socket next = connect()) {
                send(next, "lost");
                hearsNothing(next);
                echoes(present, "fine");
            }
        }
    }

    @Test
    void resetsWhereTheServerIsGone() throws IOException {
        server.close();
        try (Socket socket = connect()) {
            isReset(socket);
        }
        Await.until("the end of the connection", () -> proxy.connections() == 0);
    }

    @Test
    void closesUnderLoadWithWhateverIsHeld() throws IOException {
        proxy.apply(Fault.blackHole(Direction.DOWN));
        Socket held = connect();
        send(held, "held");
        Socket idle = connect();
        Await.until("both connections", () -> server.connected.get() == 2);
        Thread.currentThread().interrupt();
        proxy.close();
        assertThat(Thread.interrupted()).isTrue();
        proxy.apply(Fault.refuse());
        held.close();
        idle.close();
    }

    @Test
    void leadsUrlsThroughItself() {
        String address = "127.0.0.1:" + proxy.port();
        assertThat(proxy.url("postgresql://postgres@127.0.0.1:5432/a%20b?sslmode=disable"))
                .isEqualTo("postgresql://postgres@" + address + "/a%20b?sslmode=disable");
        assertThat(proxy.url("jdbc:postgresql://localhost/x")).isEqualTo("jdbc:postgresql://" + address + "/x");
        assertThatThrownBy(() -> proxy.url("host=localhost")).hasMessageContainingAll("PGPX-5521", "one host");
        assertThatThrownBy(() -> proxy.url("postgresql://a,b/x")).isInstanceOf(FaultException.class);
    }

    @Test
    void describesAndChecksFaults() {
        assertThat(List.of(
                        Fault.pass(),
                        Fault.blackHole(Direction.UP),
                        Fault.delay(Duration.ofMillis(5)),
                        Fault.cutAfter(7, Direction.DOWN)))
                .extracting(Fault::toString)
                .containsExactly("pass", "black hole UP", "delay PT0.005S", "cut after 7 bytes DOWN");
        assertThatThrownBy(() -> Fault.delay(Duration.ZERO)).hasMessageContainingAll("PGPX-5522", "more than zero");
        assertThatThrownBy(() -> Fault.cutAfter(-1)).hasMessageContainingAll("PGPX-5522", "-1");
    }
}
