package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;

/** A process that opens a library and reads a row (W9). */
final class FirstRow {
    private FirstRow() {}

    /**
     * Runs it.
     *
     * @param arguments the peer's key, host, port, database, user, size of the pool
     */
    public static void main(String[] arguments) throws Exception {
        Target target = new Target(
                arguments[1], Integer.parseInt(arguments[2]), arguments[3], arguments[4], Integer.parseInt(arguments[5]));
        Contender<?, ?> contender = Peer.of(arguments[0]).open(target);
        if (contender.lookup(1) != null) {
            System.out.println("row");
            System.out.flush();
        }
        Runtime.getRuntime().halt(0);
    }
}
