package dev.pgpx.testing.fault;

import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Stands between clients and a server and does to their connections what networks do: it passes everything on until it is
 * told of a {@link Fault}. It listens on a free port of 127.0.0.1. Faults may be switched at any time, by any thread; they
 * have been put in force when the call returns. Thread-safe; closed by whoever opened it, which leaves no connection and no
 * thread.
 *
 * <p>A connection to the server is made when a client's has been accepted. When that fails the client's is reset: only
 * {@link Fault#refuse()} makes clients see a refusal.
 */
public final class FaultProxy implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int BACKLOG = 256;

    private final InetSocketAddress target;
    private final int port;
    private final Set<FaultConnection> connections = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final Map<Direction, LongAdder> bytes = new EnumMap<>(Direction.class);
    private final LongAdder accepted = new LongAdder();
    /** Held while faults are switched, unlike this object's own monitor also while threads are awaited that need that one. */
    private final Object switching = new Object();

    private ServerSocket listener;
    private Thread acceptor;
    private Fault fault = Fault.pass();
    private boolean closed;

    private FaultProxy(InetSocketAddress target) {
        this.target = target;
        for (Direction direction : Direction.values()) {
            bytes.put(direction, new LongAdder());
        }
        listener = listen(0);
        port = listener.getLocalPort();
        acceptor = acceptOn(listener);
    }

    /**
     * A proxy before an embedded server, wherever that is restarted.
     *
     * @param server the server, which need not be running
     * @return a proxy that passes everything; to be closed
     */
    public static FaultProxy to(EmbeddedServer server) {
        return new FaultProxy(new InetSocketAddress(loopback(), server.port()));
    }

    /**
     * A proxy before any server.
     *
     * @param target its address
     * @return a proxy that passes everything; to be closed
     */
    public static FaultProxy to(InetSocketAddress target) {
        return new FaultProxy(target);
    }

    /**
     * Where it listens.
     *
     * @return the port on 127.0.0.1; the same for as long as the proxy is open
     */
    public int port() {
        return port;
    }

    /**
     * The same URL, but through this proxy.
     *
     * @param direct the URL of the server: {@code postgresql://…} or {@code jdbc:postgresql://…}, with one host
     * @return the URL with the proxy's address in the place of the server's
     */
    public String url(String direct) {
        return ProxiedUrl.of(direct, port);
    }

    /**
     * Puts a fault in force for all connections, present and new, in the place of the one before.
     *
     * @param next the fault; {@link Fault#pass()} to heal
     * @throws FaultException when it ends a refusal and the port has been taken by another process
     */
    public void apply(Fault next) {
        synchronized (switching) {
            applyToNew(next);
            connections.forEach(connection -> connection.apply(next));
        }
    }

    /**
     * Puts a fault in force for connections that are made from now on; present ones keep theirs.
     *
     * @param next the fault
     * @throws FaultException when it ends a refusal and the port has been taken by another process
     */
    public void applyToNew(Fault next) {
        synchronized (switching) {
            synchronized (this) {
                if (closed) {
                    return;
                }
                fault = next;
            }
            if (next.is(Fault.Kind.REFUSE)) {
                FaultConnection.close(listener);
                awaitAcceptor();
            } else if (listener.isClosed()) {
                listener = listen(port);
                acceptor = acceptOn(listener);
            }
        }
    }

    /** Waits for the end of the thread that accepts: until it has left the system's call, the system goes on listening. */
    private void awaitAcceptor() {
        boolean interrupted = Thread.interrupted();
        while (acceptor.isAlive()) {
            interrupted |= awaitEnd(acceptor);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * How many bytes have been passed on since the proxy was opened, by all connections.
     *
     * @param direction which way
     * @return their number
     */
    public long bytes(Direction direction) {
        return counter(direction).sum();
    }

    /**
     * How many connections there are.
     *
     * @return those that have ended on neither or one side only
     */
    public int connections() {
        return connections.size();
    }

    /**
     * How many connections there have been.
     *
     * @return those that were accepted since the proxy was opened, reset ones included
     */
    public long accepted() {
        return accepted.sum();
    }

    /** Closes all connections and waits for the end of all threads; an interrupt does not cut it short and is kept. */
    @Override
    public void close() {
        synchronized (switching) {
            synchronized (this) {
                closed = true;
            }
            FaultConnection.close(listener);
        }
        connections.forEach(FaultConnection::close);
        boolean interrupted = Thread.interrupted();
        // a thread that is awaited may have started another, but has told of it then
        for (List<Thread> left = alive(); !left.isEmpty(); left = alive()) {
            interrupted |= awaitEnd(left.get(0));
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Thread> alive() {
        threads.removeIf(thread -> !thread.isAlive());
        return List.copyOf(threads);
    }

    /** Waits for an end that is certain, as all sockets are closed; whether it was interrupted meanwhile. */
    private static boolean awaitEnd(Thread thread) {
        try {
            thread.join();
            return false;
        } catch (InterruptedException interruption) {
            return true;
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true); // connections of before may linger on the port
            socket.bind(new InetSocketAddress(loopback(), port), BACKLOG);
            return socket;
        } catch (IOException taken) {
            throw FaultException.cannotListen(port, taken);
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(LOOPBACK);
        } catch (IOException impossible) {
            throw new IllegalStateException("four bytes are an address", impossible);
        }
    }

    private Thread acceptOn(ServerSocket socket) {
        return run("accept", () -> {
            try {
                while (true) {
                    add(socket.accept());
                }
            } catch (IOException closing) {
                // by a refusal or the end of the proxy: the only two ways to end here
            }
        });
    }

    private synchronized void add(Socket client) {
        accepted.increment();
        if (closed || fault.is(Fault.Kind.RESET) || fault.is(Fault.Kind.REFUSE)) {
            FaultConnection.reset(client);
            return;
        }
        FaultConnection connection = new FaultConnection(this, client, fault);
        connections.add(connection);
        connection.start();
    }

    InetSocketAddress target() {
        return target;
    }

    LongAdder counter(Direction direction) {
        LongAdder counter = bytes.get(direction);
        if (counter == null) {
            throw new IllegalStateException("no counter for " + direction);
        }
        return counter;
    }

    void remove(FaultConnection connection) {
        connections.remove(connection);
    }

    /** Runs one of the proxy's threads. */
    Thread run(String task, Runnable work) {
        Thread thread = new Thread(work, "pgpx-fault-proxy-" + port + "-" + task);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
        threads.removeIf(other -> !other.isAlive());
        return thread;
    }

    @Override
    public String toString() {
        return "FaultProxy[127.0.0.1:" + port + " -> " + target + "]";
    }
}
