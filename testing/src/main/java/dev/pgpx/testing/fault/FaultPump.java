package dev.pgpx.testing.fault;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.atomic.LongAdder;

/**
 * Reads from one side of a connection and writes to the other, as the connection's fault lets it. How the one side ends, by
 * FIN or by RST, is told to the other when data could go there, too.
 */
record FaultPump(FaultConnection connection, Direction direction, Socket from, Socket to, LongAdder counter)
        implements Runnable {
    private static final int BUFFER = 16_384;

    @Override
    public void run() {
        try {
            pump();
            connection.awaitPassage(direction);
            connection.sendEnd(direction);
        } catch (IOException broken) {
            resetInTurn();
        } finally {
            connection.ended(direction);
        }
    }

    private void resetInTurn() {
        try {
            connection.awaitPassage(direction);
        } catch (IOException closed) {
            // by the proxy, meanwhile or before: it is told already
        }
        connection.reset();
    }

    private void pump() throws IOException {
        InputStream in = from.getInputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            int passed = 0;
            while (passed < read) {
                FaultConnection.Passage next = connection.passage(direction, read - passed);
                if (next.bytes() > 0) { // a socket that was told to end has no stream any more
                    counter.add(next.bytes()); // before, so that whoever has seen the bytes finds them counted
                    to.getOutputStream().write(buffer, passed, next.bytes());
                }
                if (next.last()) {
                    connection.reset();
                    return;
                }
                passed = next.bytes() == 0 ? read : passed + next.bytes();
            }
        }
    }
}
