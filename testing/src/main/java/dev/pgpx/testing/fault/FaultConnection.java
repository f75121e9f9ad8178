package dev.pgpx.testing.fault;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One connection through the proxy: two sockets, a pump with a thread for each direction, and the fault in force. The pumps
 * ask before each piece of data how much of it may go on, and wait here while nothing may.
 */
final class FaultConnection {
    private static final int CONNECT_MILLIS = (int) TimeUnit.SECONDS.toMillis(10);

    private final FaultProxy proxy;
    private final Socket client;
    private final Socket server = new Socket();
    private final Map<Direction, Long> untilCut = new EnumMap<>(Direction.class);
    private final Set<Direction> halfClosed = EnumSet.noneOf(Direction.class);
    private final Set<Direction> running = EnumSet.noneOf(Direction.class);
    private Fault fault = Fault.pass();
    private boolean closed;

    FaultConnection(FaultProxy proxy, Socket client, Fault fault) {
        this.proxy = proxy;
        this.client = client;
        apply(fault);
    }

    void start() {
        running.add(Direction.UP);
        proxy.run("up", this::connect);
    }

    /** Connects to the server as soon as anything may go there, then pumps in both directions. */
    private void connect() {
        try {
            awaitPassage(Direction.UP);
            server.connect(proxy.target(), CONNECT_MILLIS);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            synchronized (this) {
                halfClosed.forEach(this::sendEnd); // asked for before there was a server
                running.add(Direction.DOWN);
            }
            proxy.run("down", new FaultPump(this, Direction.DOWN, server, client, proxy.counter(Direction.DOWN)));
            new FaultPump(this, Direction.UP, client, server, proxy.counter(Direction.UP)).run();
        } catch (IOException unreachable) {
            reset();
            ended(Direction.UP);
        }
    }

    /** Puts a fault in force, in the place of the one before. */
    void apply(Fault next) {
        synchronized (this) {
            fault = next;
            closed |= next.is(Fault.Kind.RESET); // what a black hole holds must not slip through before the reset
            for (Direction direction : Direction.values()) {
                untilCut.put(direction, next.bytes());
                if (next.is(Fault.Kind.HALF_CLOSE, direction) && halfClosed.add(direction)) {
                    sendEnd(direction);
                }
            }
            notifyAll();
        }
        if (next.is(Fault.Kind.RESET)) {
            reset();
        }
    }

    /**
     * What may go on now.
     *
     * @param bytes how many of the offered ones; 0 when they are to be dropped
     * @param last whether the connection is to be reset then
     */
    record Passage(int bytes, boolean last) {}

    /** Waits until data may go this way, and takes what may. */
    synchronized Passage passage(Direction direction, int offered) throws IOException {
        awaitPassage(direction);
        if (halfClosed.contains(direction)) {
            return new Passage(0, false);
        }
        if (fault.is(Fault.Kind.CUT, direction)) {
            long left = untilCut.getOrDefault(direction, 0L);
            int taken = (int) Math.min(offered, left);
            untilCut.put(direction, left - taken);
            return new Passage(taken, left == taken);
        }
        return new Passage(fault.is(Fault.Kind.SLICES, direction) ? 1 : offered, false);
    }

    /** Waits until data may go this way. */
    synchronized void awaitPassage(Direction direction) throws IOException {
        long start = System.nanoTime();
        try {
            for (long millis = hold(direction, start); millis >= 0; millis = hold(direction, start)) {
                wait(millis);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SocketException("interrupted");
        }
    }

    /** How long data must still wait that has come at a time, unless the fault changes: 0 for ever, less not at all. */
    private long hold(Direction direction, long start) throws SocketException {
        if (closed) {
            throw new SocketException("closed by the proxy");
        }
        if (fault.is(Fault.Kind.BLACK_HOLE, direction)) {
            return 0;
        }
        if (fault.is(Fault.Kind.DELAY, direction)) {
            Duration left = fault.delay().minusNanos(System.nanoTime() - start);
            return left.isZero() || left.isNegative() ? -1 : left.toMillis() + 1;
        }
        return -1;
    }

    /** Tells the receiver of a direction that no more data comes. */
    synchronized void sendEnd(Direction direction) {
        try {
            Socket receiver = direction == Direction.UP ? server : client;
            if (receiver.isConnected()) {
                receiver.shutdownOutput();
            }
        } catch (IOException gone) {
            // it has ended by itself, which is what it would have been told
        }
    }

    /** Tells that a pump has ended; when both have, so has the connection. */
    void ended(Direction direction) {
        boolean last;
        synchronized (this) {
            running.remove(direction);
            last = running.isEmpty();
        }
        if (last) {
            close();
        }
    }

    void reset() {
        markClosed();
        reset(client);
        reset(server);
    }

    void close() {
        markClosed();
        close(client);
        close(server);
    }

    private void markClosed() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        proxy.remove(this);
    }

    /** Closes a socket so that its other side is sent RST. */
    static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (SocketException gone) {
            // closed already: there is nobody left to be told
        }
        close(socket);
    }

    static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // closed all the same
        }
    }
}
